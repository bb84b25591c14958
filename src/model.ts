/** What an analysis says of a report. Types alone: every floor above and below speaks in these words. */

/** A half-open interval `[start, end)` of UTF-16 code units into the source as the editor holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A marked piece of the source; `text` is exactly `source.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string;
}

export type QuantityKind =
  'percentage' | 'percentage-point' | 'money' | 'count' | 'measure' | 'multiple' | 'fraction' | 'rank' | 'scale';

/** How the written number bounds the meant one. */
export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx';

export type Change = 'increase-by' | 'increase-to' | 'decrease-by' | 'decrease-to';

/** `target`: promised, planned or demanded; `result`: reported as having happened; `other`: neither. */
export type Role = 'target' | 'result' | 'other';

export type Strength = 'binding' | 'planned' | 'aspirational';

/** A claim of the analysis with where it comes from: said by these very words, or inferred from `reason`. */
export interface Basis {
  readonly confidence: 'stated' | 'inferred';
  /** The words of the report that decided it, as written, or `null` when no word did. */
  readonly words: string | null;
  /** A stable key that names the rule, for instance `plan-section`; the editor translates it. */
  readonly reason: string;
}

/** How the characters of a figure were read, for “how it was read”. */
export interface QuantityTrace {
  /** The recogniser that found it. */
  readonly recognizer: string;
  /** The characters that gave each part, as written; `null` where the part is absent or implied. */
  readonly number: string;
  readonly magnitude: string | null;
  readonly unit: string | null;
  readonly bound: string | null;
  /** Parts that the text leaves out and that were taken from a neighbour (`3.3、4.6个百分点`). */
  readonly implied: readonly string[];
}

/** A number with what it counts. */
export interface Quantity extends Mention {
  readonly kind: QuantityKind;
  /** Lower end in base units (percent, ones, the currency's unit, the written unit); equals `max` for a point. */
  readonly min: number;
  readonly max: number;
  /** `%`, `pp`, an ISO 4217 code, the counted unit as written, or `null`. */
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly change: Change | null;
  readonly role: Role;
  readonly strength: Strength | null;
  /** The indicator or thing measured, as written, without verb and figure. */
  readonly metric: string | null;
  /** The metric with the head that its list shares put behind it (`第一产业` + `增加值`), where that is no unbroken piece of the text, else `null`. */
  readonly fullMetric: string | null;
  /** True where a list of 分别 has more or fewer subjects than figures: the metric is then the whole list. */
  readonly unevenList: boolean;
  /** The known indicator's canonical name, when the metric is one (`GDP` and `国内生产总值` share it). */
  readonly indicator: string | null;
  /** ISO 8601 interval of dates, both ends included: `2019-01-01/2019-12-31`. */
  readonly period: string | null;
  /** Who will do it or did it; the issuing body where the text names no other. */
  readonly actor: string | null;
  /** Who said it, in reported speech. */
  readonly speaker: string | null;
  /** The heading path of the sentence. */
  readonly section: readonly string[];
  /** What a growth is measured against, as written (`比上年`, `较2020年`), or `null`. */
  readonly comparison: string | null;
  /** Why metric, role, strength and period are what they are. */
  readonly why: {
    readonly metric: Basis | null;
    readonly role: Basis;
    readonly strength: Basis | null;
    readonly period: Basis | null;
  };
  readonly trace: QuantityTrace;
}

/** A time, resolved to dates. */
export interface Period extends Mention {
  /** ISO 8601 interval of dates, both ends included; `null` for a recurrence alone. */
  readonly interval: string | null;
  /** ISO 8601 duration of a recurrence (`P1M` for 每月), else `null`. */
  readonly recurs: string | null;
  /** Whether it bounds a time by its end (`到2025年`, `6月底前`): the interval then runs to that end. */
  readonly deadline: boolean;
  /** Whether the year was written or taken from the context, and from which. */
  readonly basis: Basis;
}

export type EntityType = 'person' | 'organization' | 'place' | 'event' | 'document' | 'programme';

/** How high a division or a body stands: of the country, a province, a city or prefecture, a county or district, a town. */
export type Level = 'national' | 'province' | 'city' | 'county' | 'town';

export interface Entity extends Mention {
  readonly type: EntityType;
  /** The fullest form of the name in this report. */
  readonly canonical: string;
  /** A person's post (`区长`), else `null`. */
  readonly title: string | null;
  /** A person's body or a body's place as far as the text says it, else `null`. */
  readonly affiliation: string | null;
  /** GB/T 2260 code (six digits) of an administrative division, of a township its GB/T 10114 code (nine); else `null`. */
  readonly code: string | null;
  /** Full names of the divisions that hold an administrative division, the province first; empty for every other name. */
  readonly parents: readonly string[];
  /** The level of a division, or of a body whose name or opening place tells it, else `null`. */
  readonly level: Level | null;
  /** A stable key that names the rule that gave the type. */
  readonly reason: string;
}

export type CommitmentKind = 'quantified' | 'action';

/** One promise of the issuing body, with every place that says it. */
export interface Commitment {
  /** Stable: made of what the row is about, not of where it stands nor of its value. */
  readonly id: string;
  readonly kind: CommitmentKind;
  /** What a table cell shows: the clause of the figure, or verb and object. */
  readonly text: string;
  /** The whole sentence segment. */
  readonly sentence: string;
  readonly metric: string | null;
  readonly indicator: string | null;
  /** Index into `quantities` of the mention that the row shows; `null` for an action. */
  readonly quantity: number | null;
  readonly period: string | null;
  readonly strength: Strength;
  readonly actor: string | null;
  readonly speaker: string | null;
  /** 牵头单位, as written. */
  readonly owner: string | null;
  readonly section: readonly string[];
  /** Ids of commitments that give another figure for the same metric and period. */
  readonly conflicts: readonly string[];
  /** Index into `quantities` of the last result of the same metric, else `null`. */
  readonly baseline: number | null;
  readonly mentions: readonly Mention[];
}

/** Something the editor should look at. */
export interface Finding extends Span {
  readonly check: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** In English, for logs and programs; `facts` lets others say it in their own language. */
  readonly message: string;
  /**
   * What the message speaks of. `name-variants`: the rare writing, the usual one, how often that stands. `front-matter`: what the reader of
   * YAML said, in English.
   */
  readonly facts: readonly string[];
}

export interface ReportDocument {
  /** File name without its folder, or a name that the caller gives. */
  readonly name: string;
  readonly title: string | null;
  /** ISO 8601 date of the report, or `null` when nothing tells. A year alone gives its first day with `dateBasis.reason` `year`. */
  readonly date: string | null;
  readonly dateBasis: Basis | null;
  readonly language: 'zh' | 'en';
  /** The issuing body or its place, for actors that the text leaves out. */
  readonly issuer: string | null;
}

export interface Section extends Span {
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
}

/** The whole analysis; its JSON is the contract `report-annotator/1`. */
export interface ReportAnalysis {
  readonly schema: 'report-annotator/1';
  readonly document: ReportDocument;
  readonly sections: readonly Section[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Period[];
  readonly entities: readonly Entity[];
  readonly commitments: readonly Commitment[];
  readonly findings: readonly Finding[];
}

export interface AnalyzeOptions {
  /** Shown as `document.name`. */
  readonly name?: string;
  /** ISO 8601 date that stands in where the report tells none; never the clock. */
  readonly today?: string;
}

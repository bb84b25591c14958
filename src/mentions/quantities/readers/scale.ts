/** Scales as adjectives: 百亿级, 五十亿级, 万吨级, 千亿元产业. */
import { figure, type Reader } from '../figure';

const LEVEL = /^级(?![别差联配能数次])/;
/** 万亿产业集群: without its unit the order is told of fewer things. */
const CLASSED_ALONE = /^(?:产业|集群|企业|园区|板块)/;
/** A bare magnitude of money right before these classes a thing (`千亿元产业`); with a bound it is money. */
const CLASSED = /^(?:规模)?(?:级|产业|集群|企业|园区|板块|县|镇|村|项目)/;

export const scale: Reader = {
  id: 'scale',
  read(run, numeral, _rest, behindNumber) {
    const text = run.folded;
    // 百亿级: here 级 is no unit.
    const unit = behindNumber?.text === '级' ? null : behindNumber;
    if (numeral.factor === 1 && !numeral.bare) return null;
    const at = unit?.end ?? numeral.end;
    const behind = text.slice(at, at + 5);
    const money = unit?.sense.type === 'currency' ? unit.sense.currency : null;
    const level = LEVEL.test(behind);
    const classed = money ? CLASSED.test(behind) : unit === null && CLASSED_ALONE.test(behind);
    if (!level && !(classed && numeral.bare && numeral.min >= 1e9 && !isBounded(text, numeral.start))) return null;
    if (!level && numeral.magnitude === null) return null;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: at + (level ? 1 : 0),
      kind: 'scale',
      min: numeral.min,
      max: numeral.max,
      unit: money?.code ?? unit?.text ?? null,
      unitText: unit ? run.text.slice(unit.start, unit.end) : null,
    });
  },
};

function isBounded(text: string, start: number): boolean {
  return /[超过破逾近约足到]/.test(text.charAt(start - 1));
}

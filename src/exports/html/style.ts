/** How the page looks: lines for roles, tints for kinds, colours for names; light, dark, high contrast and on paper. */

/** The colours that the editor has in its own themes, of contrast 4.5 : 1 and more on their ground. */
const light = `--ground:#fff;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--card:#fff;--link:#0a58a5;
--target:#c2410c;--result:#007a5a;--other:#767676;--period:#5a7a99;--percentage:#0072b21f;--money:#e69f0026;--count:#8080801a;
--person:#8a2f86;--organization:#005a9c;--place:#00685c;--event:#8a4b00;--document:#5b6000;--programme:#a8285a`;
const dark = `--ground:#1b1d21;--ink:#e2e5e9;--soft:#a3abb5;--line:#3d444d;--card:#262a30;--link:#7cc0f2;
--target:#ff8a4c;--result:#2fbf93;--other:#9a9a9a;--period:#8aa9c7;--percentage:#56b4e924;--money:#e69f002b;--count:#a0a0a01f;
--person:#d9a0d6;--organization:#7cc0f2;--place:#5fcfbc;--event:#e0a866;--document:#c6ca6b;--programme:#f291b4`;

export const style = `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
@media (prefers-contrast:more){:root{--percentage:transparent;--money:transparent;--count:transparent;--line:currentColor}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 8rem;max-width:46rem;background:var(--ground);color:var(--ink);
font:1.0625rem/1.85 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,Georgia,serif;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6,header,nav,section,.card,.legend,.place{font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1,h2,h3,h4,h5,h6{line-height:1.4;margin:1.8em 0 .6em}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
:target{scroll-margin-top:30vh;background:color-mix(in srgb,var(--link) 14%,transparent)}
header{border-bottom:1px solid var(--line);margin-bottom:2rem;font-size:.875rem;color:var(--soft)}
header .name{margin:0;font-size:1.5rem;line-height:1.4;font-weight:600;color:var(--ink)}
dl{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin:.5rem 0}dl div{display:flex;gap:.5em}dd{margin:0;color:var(--ink)}
.legend{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:.5rem 0 1rem;padding:0;list-style:none;font-size:.8125rem}
nav ol{list-style:none;padding:0;margin:.5rem 0}nav .d2{padding-inline-start:1em}nav .d3{padding-inline-start:2em}nav .d4,nav .d5,nav .d6{padding-inline-start:3em}
summary{cursor:pointer}
article table,.commitments{border-collapse:collapse;font-size:.875rem;line-height:1.5}
th,td{border:1px solid var(--line);padding:.3em .55em;text-align:start;vertical-align:top}
article table{display:block;overflow-x:auto;max-width:100%}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid var(--line)}
pre{white-space:pre-wrap;font-size:.875rem}
.raw{white-space:pre-wrap}.tag,.image{color:var(--soft);font-size:.8em}
.footnote{font-size:.875rem;display:flex;gap:.5em}.footnote p{margin:0}
.self{margin-inline-start:.4em;text-decoration:none;opacity:0}.self::before{content:"#"}:is(h1,h2,h3,h4,h5,h6):hover .self,.self:focus{opacity:1}
.place{font-size:.625rem;vertical-align:.35em;text-decoration:none;margin-inline-end:.2em;user-select:none}
.place::before{content:attr(data-number);border:1px solid;border-radius:.6em;padding:0 .35em}
.target{border-bottom:2px solid var(--target)}
.result{border-bottom:1px solid var(--result)}
.other{border-bottom:1px dotted var(--other)}
.m.period{border-bottom:1px dashed var(--period)}
.percentage{background:var(--percentage)}.money{background:var(--money)}.count{background:var(--count)}
.person{color:var(--person)}.organization{color:var(--organization)}.m.place-name{color:var(--place)}
.event{color:var(--event)}.document{color:var(--document)}.programme{color:var(--programme)}
.card{display:none;position:fixed;z-index:1;inset:auto 1rem 1rem auto;width:max-content;max-width:min(24rem,calc(100vw - 2rem));max-height:60vh;overflow:auto;
padding:.7rem .9rem;border:1px solid var(--line);border-radius:6px;background:var(--card);color:var(--ink);box-shadow:0 4px 16px #0003;
font-size:.8125rem;font-weight:400;font-style:normal;line-height:1.5;text-indent:0;text-align:start;white-space:normal}
.m:hover:not(:has(.m:hover))>.card,.m:focus>.card,.m:focus-within:not(:has(.m:focus-within))>.card{display:block}
@supports (position-area:bottom) and (anchor-scope:--m){
.m{anchor-scope:--m}.m>.t{anchor-name:--m}
.m>.card{position-anchor:--m;inset:auto;margin:.3rem 0;position-area:bottom span-right;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline}}
.card>span{display:block}.card .reading{font-size:1.25rem;font-weight:600;line-height:1.4}.card .exact{color:var(--soft)}
.card .row{display:grid;grid-template-columns:5.5em 1fr;gap:.5em;border-top:1px solid var(--line);padding:.15em 0;margin-top:.15em}
.card .label,.card .how{color:var(--soft)}.card .how{border-top:1px solid var(--line);margin-top:.15em;padding-top:.15em}
section{margin-top:4rem}
.wide{overflow-x:auto;max-width:none}
@media (min-width:80rem){.wide{width:calc(100vw - 4rem);max-width:90rem;margin-inline-start:calc(50% - min(50vw - 2rem,45rem))}}
.commitments td.metric,.commitments td.section{min-width:9em}.commitments td.sentence{min-width:22em}.commitments td:is(.actor,.owner,.notes){min-width:6.5em}.commitments th{white-space:nowrap}
.commitments :is(.number,.value,.line){text-align:end;white-space:nowrap}.commitments :is(.kind,.unit,.bound,.period,.strength){white-space:nowrap}
.commitments td{border-bottom-style:solid;color:inherit;background:none}
.commitments tr.binding td.strength{font-weight:700}.commitments tr.aspirational td.strength{font-style:italic}
@media (prefers-contrast:more),(forced-colors:active){.result{border-bottom:3px double}.other,.m.period{border-bottom-width:2px}
.person,.organization,.m.place-name,.event,.document,.programme{border-bottom:2px dotted}}
@media print{:root{${light};--ink:#000;--soft:#333;--link:#000;--percentage:transparent;--money:transparent;--count:transparent}
@page{margin:20mm 18mm}body{max-width:none;padding:0;font-size:10.5pt;line-height:1.7}
.card,.self,nav,.front{display:none!important}:target{background:none}
.target{border-bottom:1.6pt solid #000}.result{border-bottom:2.2pt double #000}.other{border-bottom:.6pt dotted #000}.m.period{border-bottom:.6pt dashed #000}
.m,.m.place-name{color:#000}a{text-decoration:none}section{break-before:page}h1,h2,h3,h4,h5,h6{break-after:avoid}tr{break-inside:avoid}
.wide{overflow:visible;width:auto;margin:0}.commitments{font-size:7.5pt;width:100%}.commitments :is(td,th){min-width:0!important;white-space:normal!important}}
`;

/** How the pictures of the page look: filled, hollow and dashed tell the same as the colours, on paper alone. */
export const pictureStyle = `.pictures{font-size:.875rem;line-height:1.5}figure{margin:2rem 0;break-inside:avoid}figcaption h3{margin:0}figcaption p{margin:.1rem 0 .5rem;color:var(--soft)}
figure table{border-collapse:collapse;margin-top:.5rem}caption{text-align:start;color:var(--soft)}
.keys{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:0 0 .4rem;padding:0;list-style:none}
.keys li::before{content:"";display:inline-block;width:1.1rem;height:.6rem;margin-inline-end:.4rem;border:1px solid var(--other)}
.keys .key-target::before{background:var(--target);border-color:var(--target)}.keys .key-result::before{border-color:var(--result);background:color-mix(in srgb,var(--result) 22%,transparent)}.keys .key-other::before{border-style:dashed}
.picture{display:block;max-width:100%;height:auto;overflow:visible;font-size:12px}
.picture text{fill:var(--ink)}.picture :is(.caption,.tick){fill:var(--soft)}.picture .value.target{font-weight:600}.picture .grid{stroke:var(--line)}.picture .hit{fill:transparent}
.picture .bar.target{fill:var(--target);stroke:var(--target)}.picture .bar.result{fill:color-mix(in srgb,var(--result) 22%,transparent);stroke:var(--result)}
.picture .bar.other,.picture .bar.aspirational{fill:none;stroke:var(--other);stroke-dasharray:3 2}.picture .bar.upto{fill-opacity:.25;stroke-dasharray:3 2}
.picture .bar.binding{fill:var(--target);stroke:var(--target)}.picture .bar.planned{fill:color-mix(in srgb,var(--link) 30%,transparent);stroke:var(--link)}
.picture .bar.time{fill:color-mix(in srgb,var(--period) 45%,transparent);stroke:var(--period)}.picture .deadline{stroke:var(--ink);stroke-width:2}
@media print{.pictures *{print-color-adjust:exact}.pictures details{display:none}.picture{max-height:190mm}}
`;

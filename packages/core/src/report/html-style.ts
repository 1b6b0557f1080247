/** The style of the page: the tokens of the product, one red line, light, dark, forced colours and print. */
export const STYLE = `
:root{color-scheme:light dark;
--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",serif;
--sans:"Segoe UI",-apple-system,system-ui,Roboto,"Noto Sans",sans-serif;
--paper:#fff;--ink:#171b20;--ink-2:#454c54;--ink-3:#646b73;--rule:#dcdfe3;--red:#c4222f;--red-line:#e3a3a7;--red-wash:rgb(196 34 47/.15);--link:#123f7a;--link-wash:rgb(18 63 122/.06);
--k-organisatie:#1b5ca8;--k-functie:#55309b;--k-partij:#a3226f;--k-land:#1d6e42;--k-route:#006b75;--k-regeling:#6b4400;--k-instrument:#696c00;--k-begrip:#4f5a67;--k-eigen:#9c4a12;--faint:42%;--margin:72px}
@media (prefers-color-scheme:dark){:root{
--paper:#171b20;--ink:#e9ebee;--ink-2:#bcc3cb;--ink-3:#969ea8;--rule:#2e353d;--red:#ff8285;--red-line:#84444a;--red-wash:rgb(255 130 133/.22);--link:#a8c7f5;--link-wash:rgb(168 199 245/.1);
--k-organisatie:#8fbaf3;--k-functie:#c9b8fa;--k-partij:#f19fcc;--k-land:#86cfa1;--k-route:#6ecfd6;--k-regeling:#e6be6c;--k-instrument:#b9bf58;--k-begrip:#afb9c5;--k-eigen:#eda77c;--faint:40%}}
@media (prefers-contrast:more){:root{--faint:80%;--rule:var(--ink-3);--red-line:var(--red)}}
*{box-sizing:border-box}
body{margin:0;position:relative;background:var(--paper);color:var(--ink);font:400 13px/20px var(--sans);font-variant-numeric:lining-nums}
body::before{content:"";position:absolute;left:var(--margin);top:0;bottom:0;border-left:1px solid var(--red-line)}
p,h1,h2,ul{margin:0;padding:0}ul{list-style:none}
.row{display:grid;grid-template-columns:var(--margin) minmax(0,1fr)}
.m{padding-right:12px;text-align:right}.b{padding:0 24px 0 16px}
header{padding:24px 0;align-items:start}.m svg{fill:none;margin-top:4px}
.brand{font:600 18px/24px var(--serif)}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:8px;color:var(--ink-2)}
.file{padding:24px 0 56px}
h1{font:600 24px/32px var(--serif);text-wrap:balance;overflow-wrap:anywhere;hyphens:auto}
.meta{color:var(--ink-3);font-size:12px;line-height:16px}
.columns{display:grid;grid-template-columns:minmax(0,42rem) minmax(14rem,22rem);gap:48px;padding-top:16px;align-items:start}
.text{font:400 17px/28px var(--serif);white-space:pre-wrap;overflow-wrap:anywhere}
.own{color:var(--ink-3)}
aside{position:sticky;top:16px;max-height:calc(100vh - 32px);overflow:auto;padding:0 0 16px 4px}
h2{font:600 13px/20px var(--sans);display:inline}
details{padding-bottom:16px}
summary{position:relative;padding:0 0 4px 40px;cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
summary::after{content:"";display:inline-block;width:5px;height:5px;margin:0 0 2px 8px;border:solid var(--ink-3);border-width:0 1px 1px 0;transform:rotate(-45deg)}
details[open]>summary::after{transform:rotate(45deg);margin-bottom:4px}
aside li{padding:3px 0 3px 40px;position:relative;font:400 15px/20px var(--serif)}
.n{position:absolute;left:0;width:32px;text-align:right;font:400 12px/20px var(--sans);color:var(--ink-3);font-variant-numeric:tabular-nums}
.to{color:inherit;text-decoration:none}.to:hover{text-decoration:underline}
aside .meta{font-family:var(--sans)}
aside .ref{font:400 12px/16px var(--sans)}
.k{text-decoration:underline dotted 1px var(--c);text-underline-offset:.24em}
.k-organisatie{--c:var(--k-organisatie);text-decoration-thickness:2px}
.k-functie,.k-persoon{--c:var(--k-functie);text-decoration-style:dashed}
.k-partij{--c:color-mix(in srgb,var(--k-partij) 84%,var(--paper));text-decoration-thickness:3px}
.k-land,.k-regio{--c:var(--k-land);text-decoration-style:dashed;text-decoration-thickness:2px}
.k-route{--c:var(--k-route);text-decoration-style:wavy}
.k-regeling{--c:var(--k-regeling);text-decoration-style:double}
.k-instrument{--c:color-mix(in srgb,var(--k-instrument) 76%,var(--paper));text-decoration-style:dashed;text-decoration-thickness:3px}
.k-begrip{--c:color-mix(in srgb,var(--k-begrip) 80%,var(--paper))}
.k-eigen{--c:color-mix(in srgb,var(--k-eigen) 76%,var(--paper));text-decoration-style:double;text-decoration-thickness:2px}
.k.faint{text-decoration-color:color-mix(in srgb,var(--c) var(--faint),var(--paper))}
.ref{color:var(--link);text-decoration:underline solid 1px currentColor;text-underline-offset:.2em}
.ref.computed{text-decoration-style:dashed}.ref.search,.ref.derived{text-decoration-style:dotted}
.q{background:color-mix(in srgb,var(--ink) 6%,transparent);font-variant-numeric:tabular-nums}
.open{background:var(--link-wash);text-decoration:underline dotted 1px var(--link);text-underline-offset:.2em}
a.ref:hover{text-decoration-thickness:2px}
:target{background:var(--red-wash)}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
@media (max-width:900px){:root{--margin:40px}h1{font-size:20px;line-height:28px}.columns{grid-template-columns:minmax(0,1fr)}aside{position:static;max-height:none}}
@media (forced-colors:active){.k,.k-eigen{--c:color-mix(in srgb,var(--k-eigen) 84%,var(--paper));text-decoration-style:double;text-decoration-thickness:2px}
.k.faint{text-decoration-color:CanvasText}}
@media print{:root{--margin:40px}body{font-size:10pt}.text{font-size:11pt;line-height:1.5}.columns{display:block}aside{position:static;max-height:none;overflow:visible;columns:2;padding-top:24px}
aside li,summary{break-inside:avoid}summary{break-after:avoid}.file+.file{break-before:page}a{color:inherit}}
`;

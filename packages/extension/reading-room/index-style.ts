/** The look of the reading room's own page: paper, ink, and one red margin line. */
export const INDEX_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#171b20;--ink-2:#454c54;--ink-3:#646b73;--rule:#dcdfe3;--red:#c4222f;--red-line:#e3a3a7;
--wash:#f4f5f6;--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",serif;--sans:"Segoe UI",-apple-system,system-ui,Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#171b20;--ink:#e9ebee;--ink-2:#bcc3cb;--ink-3:#969ea8;--rule:#2e353d;--red:#ff8285;--red-line:#84444a;--wash:#20262d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/24px var(--serif)}
.sheet{position:relative;max-width:880px;margin:0 auto;padding:56px 24px 56px 128px;min-height:100vh}
.sheet::before{content:"";position:absolute;left:104px;top:0;bottom:0;border-left:1px solid var(--red-line)}
h1{font-weight:400;font-size:34px;line-height:40px;margin:0 0 8px}
.lead{max-width:60ch;margin:0 0 40px;color:var(--ink-2)}
ol{list-style:none;margin:0;padding:0}
li{position:relative;border-top:1px solid var(--rule);padding:20px 0}
li::before{content:attr(data-year);position:absolute;right:100%;margin-right:32px;font:400 13px/24px var(--sans);color:var(--ink-3)}
h2{font-weight:600;font-size:18px;line-height:24px;margin:0 0 4px}
h2 a{color:inherit;text-decoration:none}
h2 a:hover{text-decoration:underline}
h2 a::after{content:"";position:absolute;inset:0}
li:hover{background:var(--wash)}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.meta,.holds,.foot{font:400 13px/20px var(--sans);color:var(--ink-3);margin:0}
.holds{color:var(--ink-2);margin-top:8px}
.foot{border-top:1px solid var(--rule);padding-top:20px;max-width:70ch}
@media (max-width:620px){.sheet{padding-left:56px}.sheet::before{left:36px}li::before{position:static}}
@media (forced-colors:active){.sheet::before{border-color:CanvasText}}
`;

/** The look of a quiet government page; light and dark follow the reader, and it prints without its bars. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--bg:#fff;--ink:#1a1a1a;--head:#154273;--bar:#eef3f8;--soft:#595959;--rule:#7f8790;--link:#123f7a}
@media (prefers-color-scheme:dark){:root{--bg:#15191e;--ink:#dfe3e8;--head:#a9c7ee;--bar:#1d242c;--soft:#a3abb5;--rule:#78818c;--link:#a8c7f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:400 17px/28px Arial,"Liberation Sans",sans-serif}
a{color:var(--link)}
:focus-visible{outline:2px solid currentColor;outline-offset:2px}
.top{background:var(--bar)}
.top p,main,.edges{max-width:784px;margin:0 auto;padding:0 24px 0 64px}
.top p{display:flex;gap:28px;min-height:56px;align-items:center;font-size:15px;color:var(--head)}
.top b{font-size:17px;margin-right:auto}
.crumb{font-size:14px;line-height:20px;color:var(--soft);padding-top:20px;margin:0}
h1{font-size:32px;line-height:40px;color:var(--head);margin:12px 0 4px;text-wrap:balance}
h2{font-size:20px;line-height:28px;color:var(--head);margin:36px 0 8px}
.meta{color:var(--soft);font-size:15px;margin:0 0 28px}
article p{margin:0 0 20px}
.letterhead{columns:16rem;border-left:1px solid var(--rule);padding-left:16px;margin:0 0 28px;font-size:13px;line-height:20px;color:var(--soft)}
.letterhead p{margin:0}
.subject b{margin-right:12px}
.answer{margin:0 0 28px}
article .answer h3{font-size:17px;line-height:28px;margin:0}
sup{font-size:11px;line-height:0;vertical-align:6px}
sup a{text-decoration:none}
.notes{border-top:1px solid var(--rule);margin-top:40px;padding-top:12px;font-size:14px;line-height:24px}
.notes ol{margin:0;padding-left:24px}
.notes li{overflow-wrap:anywhere}
.edges{margin-top:48px;padding-top:16px;padding-bottom:56px;font-size:12px;line-height:20px;color:var(--soft)}
.edges p{margin:0}
@media (max-width:520px){.top p,main,.edges{padding-left:24px}.top span{display:none}}
@media print{.top,.crumb{display:none}body{font-size:11pt;line-height:1.5}}
`;

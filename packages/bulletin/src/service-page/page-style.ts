/** The style of a page to print on A4: two columns, black on white, a stale card in a broken frame; nothing is fetched. */
export const pageStyle = `
:root{color-scheme:light}
@page{size:A4;margin:10mm}
body{font:14px/1.35 system-ui,sans-serif;color:#000;background:#fff;margin:0 auto;max-width:60rem;padding:.8rem}
h1{font-size:1.4rem;margin:.2rem 0}h2{font-size:1.05rem;margin:.6rem 0 .2rem;border-bottom:2px solid #000;break-after:avoid}
h3{font-size:1rem;margin:0}p,dl,ol,ul{margin:.15rem 0}.mark{font-weight:bold;border:2px solid #000;padding:.1rem .4rem;display:inline-block}
main.two{columns:2;column-gap:1.2rem}article{break-inside:avoid;border:1px solid #000;padding:.25rem .45rem;margin:.25rem 0}
article.ask{border:2px dashed #000}.check{font-size:.85em}.ask .check{font-weight:bold;font-size:1em}
dt{font-weight:bold;float:left;clear:left;margin-right:.35em}dt::after{content:":"}dd{margin:0}.phone{font-weight:bold;font-size:1.1em}
@media print{body{max-width:none;padding:0;font-size:8.5pt}}
`.trim();

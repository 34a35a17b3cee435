/**
 * The style of a page to print on A4: two columns, black on white, what nobody asked lately in a broken frame; nothing is
 * fetched. On paper the lines of a card run on, so that some thirteen cards stay on one side.
 */
export const pageStyle = `
:root{color-scheme:light}
@page{size:A4;margin:9mm}
body{font:14px/1.35 system-ui,sans-serif;color:#000;background:#fff;margin:0 auto;max-width:60rem;padding:.8em}
h1{font-size:1.6em;margin:.2em 0}h2{font-size:1.15em;margin:.5em 0 .15em;border-bottom:2px solid #000;break-after:avoid}
h3{font-size:1.1em}p,dl,ol,ul{margin:.15em 0}.mark{font-weight:bold;border:2px solid #000;padding:.1em .4em;display:inline-block}
main.two{columns:2;column-gap:1.2em}article{break-inside:avoid;border:1px solid #000;padding:.2em .45em;margin:.2em 0}
article.ask{border:2px dashed #000}.check{font-size:.9em}.ask .check{font-weight:bold;font-size:1em}
dt,dd{display:inline;margin:0}dt{font-weight:bold}dt::after{content:": "}html[lang|=fr] dt::after{content:"\u00a0: "}
h3,.phone{display:inline-block;margin:0 .6em 0 0}.phone{font-weight:bold;font-size:1.1em}
@media print{body{max-width:none;padding:0;font-size:8.5pt;line-height:1.25}
dl div:nth-child(n+3){display:inline}dl div:nth-child(n+3):not(:last-child)::after{content:" · "}}
`.trim();

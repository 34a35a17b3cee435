/** The style of a bulletin: readable on a telephone, on paper and in black and white; nothing is fetched. */
export const htmlStyle = `
:root{color-scheme:light}
body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;max-width:62rem;padding:1rem}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}h2{font-size:1.25rem;margin:2.2rem 0 .4rem;border-bottom:2px solid #1a1a1a}
.mark{font-weight:bold;border:2px solid #1a1a1a;padding:.3rem .6rem;display:inline-block}
figure{margin:1rem 0;overflow-x:auto}svg{max-width:100%;height:auto}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem;margin:.8rem 0}
caption{text-align:left;font-weight:bold;padding:.2rem 0}
th,td{border:1px solid #9a9a9a;padding:.15rem .45rem;text-align:left;vertical-align:top}
thead th{background:#ececec}.n{text-align:right;font-variant-numeric:tabular-nums}.beside{color:#555}
.none{background:repeating-linear-gradient(45deg,#fff,#fff 4px,#ddd 4px,#ddd 6px);font-style:italic}
.total>*{font-weight:bold;border-top:2px solid #1a1a1a}
.notes{font-size:.85rem}.notes li{margin:.15rem 0}summary{cursor:pointer;padding:.3rem 0}
@media print{body{max-width:none;padding:0}section{break-inside:auto}h2{break-after:avoid}}
`.trim();

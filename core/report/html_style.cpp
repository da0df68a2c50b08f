#include "core/report/html_style.h"

namespace aanjager::report {

namespace {

constexpr const char *usedTokens[] = {"win",  "surface", "line",       "line2",   "ink",
                                      "ink2", "accent",  "accentsoft", "stoptext"};

const char pageRules[] = R"css(
*{box-sizing:border-box}
html{color-scheme:light;background:var(--win);color:var(--ink);
font:15px/1.5 Inter,Segoe UI,Arial,Liberation Sans,sans-serif;font-variant-numeric:tabular-nums}
body{margin:0 auto;max-width:76rem;padding:1.5rem;overflow-wrap:break-word}
header,footer{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;justify-content:space-between;
color:var(--ink2);font-size:.87rem;padding:.5rem 0}
header img{display:block;max-height:2.75rem;max-width:12rem}
header p,footer p{margin:0}
header .by{margin-right:auto}
section{background:var(--surface);border:1px solid var(--line);border-radius:6px;margin:0 0 1.5rem;padding:2.5rem 3rem}
.lying{padding:2.5rem 1.75rem}
h1{font-size:2.1rem;line-height:1.18;letter-spacing:-.015em;font-weight:600;margin:2rem 0 .6rem;text-wrap:balance}
h2{font-size:1.15rem;line-height:1.35;font-weight:600;margin:2rem 0 .5rem}
h3,h4,h5,h6{font-size:1rem;font-weight:600;margin:1.4rem 0 .3rem}
section h1:first-child,section h2:first-child,.columns h2:first-child,.columns h3:first-child{margin-top:0}
p{margin:.4rem 0 .8rem;max-width:46rem}
.lead{font-size:1.15rem;line-height:1.5}
.small,.quiet,.below{color:var(--ink2)}
.small,.below{font-size:.87rem}
.below{display:block}
.alarm{color:var(--stoptext)}
.centre{text-align:center}
.right{text-align:right}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.store{position:absolute;width:0;height:0}
a{color:var(--accent)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
sup{font-size:.72em;line-height:0;margin-left:.2em}
sup a{text-decoration:none;padding:.2em}
li{margin:.2rem 0}
.sheet-foot{border-top:1px solid var(--line);color:var(--ink2);font-size:.87rem;margin:2.5rem 0 0;max-width:none;padding-top:.6rem}
)css";

const char partRules[] = R"css(
.mark{display:inline-block;width:1.05em;height:1.05em;vertical-align:-.17em;margin-right:.4em}
.earlier{width:.75em;height:.75em;vertical-align:-.02em;margin-right:.2em}
.asks,.columns{display:grid;gap:1.2rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));margin:1rem 0}
.asks,.many{grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.asks{padding:0 0 0 1.7rem}
.asks li{border-top:1px solid var(--line2);margin:0;padding-top:.5rem}
.asks li::marker{content:counter(list-item) '\a0\a0';color:var(--accent);font-size:1.3rem;font-weight:600}
.asks p{margin:0 0 .25rem}
.title{font-weight:600}
.figures{display:flex;flex-wrap:wrap;gap:1.2rem 2rem;margin:1.8rem 0}
.figures div{border-left:1px solid var(--line2);flex:1 1 auto;padding-left:1rem}
.figures dt{color:var(--ink2);font-size:.87rem}
.figures dd{margin:0}
.figure{font-size:1.8rem;line-height:1.3;font-weight:600;letter-spacing:-.01em}
.counts{display:flex;gap:1rem;align-items:baseline}
.counted{min-width:5rem}
.count{min-width:2.6rem;white-space:nowrap}
figure{margin:1rem 0}
figcaption{font-size:1.15rem;font-weight:600;margin-bottom:.6rem}
.drawing{display:block;width:100%;height:auto;max-width:44rem}
.legend,.pills,.strip{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;margin:.8rem 0;padding:0;
color:var(--ink2);font-size:.87rem}
.legend .cell{height:1.2em;width:auto;vertical-align:-.25em;margin-right:.45em}
.item{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between}
.item h1{flex-basis:100%;margin-top:.4rem}
.of .quiet{margin-left:.5rem}
.pills li{background:var(--accentsoft);border-radius:1rem;color:var(--ink);padding:.15rem .8rem}
aside{border-left:3px solid var(--ink);margin:1.4rem 0;padding:.1rem 0 .1rem 1rem}
aside p{margin:.1rem 0}
.notes{columns:2 18rem;color:var(--ink2);font-size:.87rem;padding-left:1.8rem}
.notes li:target{background:var(--accentsoft);color:var(--ink)}
.owner{font-weight:600}
.covering{font-size:3.2rem;margin:2rem 0 .5rem}
.subtitle{color:var(--ink2);font-size:1.4rem;line-height:1.35;margin:0}
.artwork{margin:2.5rem 0 1rem}
.artwork .drawing{max-width:none}
.ends{display:flex;justify-content:space-between;gap:2rem;margin-top:2.5rem}
)css";

const char tableRules[] = R"css(
.wide{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;width:100%;font-size:.93rem;line-height:1.35}
caption{text-align:left}
th,td{padding:.32rem .8rem .32rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
th{font-weight:500}
thead th,thead td{color:var(--ink2);font-size:.87rem;vertical-align:bottom;border-bottom:1px solid var(--ink)}
.group th{font-weight:600;padding-top:.9rem;border-bottom-color:var(--line2)}
.group .quiet{font-weight:400}
td strong,th strong{font-weight:500}
.alarm{font-weight:600}
td.centre,th.centre{text-align:center}
td.right,th.right{text-align:right;white-space:nowrap}
.firm{white-space:nowrap}
td.centre .mark{margin:0}
.facts th{color:var(--ink2);font-weight:400;width:1%;white-space:nowrap;padding-right:1.5rem}
.facts tr:first-child th,.facts tr:first-child td{border-top:1px solid var(--line)}
.matrix td,.matrix th{padding:.12rem .18rem;vertical-align:middle;border-bottom:0;white-space:nowrap}
.matrix tbody th{padding-right:1rem}
.matrix thead th{border-bottom:0;padding-bottom:.4rem}
.matrix tfoot td,.matrix tfoot th{border-top:1px solid var(--ink);border-bottom:1px solid var(--line);padding-top:.4rem;padding-bottom:.4rem}
.matrix td{position:relative}
.matrix .apart th,.matrix .apart td{padding-top:.6rem}
.matrix{font-size:.87rem}
.matrix td .cell,.place .cell{display:inline-block;width:2.9rem;height:1.2rem;vertical-align:middle}
.matrix .number{display:inline-block;min-width:2.7em;color:var(--ink2);font-weight:400}
.shares{width:2.8rem;height:.5rem;margin:0 .5rem}
.matrix sup{display:inline-block;min-width:.9em;margin:0}
.word{font-size:.8rem;margin-left:.3rem}
.strip{gap:.8rem .5rem}
.strip li{min-width:3.2rem;display:flex;flex-direction:column-reverse;align-items:center;gap:.2rem;margin:0}
)css";

const char printRules[] = R"css(
@media (max-width:40rem){body{padding:.5rem}section{padding:1.25rem 1rem}h1,.covering{font-size:1.6rem}}
@page{size:A4;margin:17mm}
@page lying{size:A4 landscape;margin:14mm}
@media print{
html{background:none;font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0}
section{border:0;margin:0;padding:0;border-radius:0}
section+section{break-before:page}
.lying{page:lying}
h1,h2,h3,figcaption,thead,.group{break-after:avoid}
tr,li,figure,aside,.figures div{break-inside:avoid}
.wide{overflow:visible}
.asks{grid-template-columns:repeat(auto-fit,minmax(10rem,1fr))}
.sheet-foot{margin-top:.6rem;padding-top:.3rem}
.lying .notes{columns:4;margin:.4rem 0}
.lying p{max-width:none}
.columns{grid-template-columns:repeat(2,1fr)}
.many{grid-template-columns:repeat(3,1fr)}
a{color:inherit}
}
)css";

} // namespace

QString htmlStyle(const FigureWriter &figures)
{
    QString style = QStringLiteral(":root{");
    for (const char *token : usedTokens)
        style += QStringLiteral("--%1:%2;").arg(QLatin1String(token), figures.colour(token));
    style += QLatin1Char('}');
    for (const char *rules : {pageRules, partRules, tableRules, printRules})
        style += QString::fromLatin1(rules);
    return style.replace(QLatin1Char('\n'), QString());
}

} // namespace aanjager::report

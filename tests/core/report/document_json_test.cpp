#include "core/report/document_json.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::report;

namespace {

/** One of every block, with what each may hold. */
Document ofEveryKind()
{
    Document document;
    document.title = QStringLiteral("Voortgangsrapportage");
    document.language = QStringLiteral("nl");
    document.moment = QDateTime(QDate(2020, 10, 23), QTime(9, 30, 1, 250), Qt::UTC);
    document.logo = QByteArray("\x89PNG\0x", 6);
    const Cell cell{QStringLiteral("bijsturen"), Health::Intervene, true, true, QStringLiteral("gesproken")};
    MatrixCell square;
    square.status = Status::OnHold;
    square.note = 3;
    auto side = std::make_shared<Columns>();
    side->parts = {{Heading{2, QStringLiteral("Links")}}, {Paragraph{QStringLiteral("Rechts"), Tone::Small}}};
    SavingsChart savings;
    savings.deficit = 1100000000;
    savings.steps = {{QStringLiteral("a"), -5, 7, QStringLiteral("−5")}};
    PlanChart plan;
    plan.rows = {{QStringLiteral("M11 Verblijf"),
                  QDate(2020, 1, 1),
                  QDate(2020, 12, 31),
                  QDate(2020, 6, 30),
                  QDate(2021, 2, 1),
                  true,
                  false,
                  false,
                  {{QDate(2020, 9, 30), PlanChart::MarkKind::Missed}},
                  QStringLiteral("45%")}};
    plan.periods = {{QDate(2020, 1, 1), QStringLiteral("2020"), true}};
    MatrixTable matrix;
    matrix.columns = {{QStringLiteral("ALB"), QStringLiteral("Alblasserdam")}};
    matrix.rows = {{QStringLiteral("M01"), cell, QStringLiteral("titel"), {square}, {1, 2, 3, 4, 5}, {}, true}};
    Cover cover;
    cover.subtitle = QStringList{QStringLiteral("regel")};
    cover.artwork = {{square}, {}};
    document.blocks = {
        Heading{1, QStringLiteral("Kop")},
        Paragraph{QStringLiteral("Tekst"), Tone::Lead},
        List{{QStringLiteral("een"), QStringLiteral("twee")}, true},
        Table{QStringLiteral("Tabel"), {{QStringLiteral("Kolom"), Align::Right}}, {{{cell}, true}}, true},
        KeyFigures{{{QStringLiteral("Voortgang"), QStringLiteral("59%"), {}, {{QStringLiteral("tijd"), {cell}}}}}},
        Asks{{{2, QStringLiteral("Besluit"), QStringLiteral("tekst"), QStringLiteral("zonder")}}},
        Figure{QStringLiteral("Grafiek"), QStringLiteral("in woorden"),
               ProgressChart{{{QDate(2020, 9, 30), 66.5, 59.25, {}}}, QDate(2020, 10, 15), QStringLiteral("Plan"), {}}},
        Figure{QStringLiteral("Besparing"), {}, savings},
        Figure{QStringLiteral("Planning"), {}, plan},
        Legend{{cell}},
        PageBreak{Orientation::Landscape, QStringLiteral("voet")},
        ItemTitle{QStringLiteral("M03"), QStringLiteral("Thema"), {cell}, QStringLiteral("Titel")},
        Callout{Symbol::Hand, QStringLiteral("Vraag"), QStringLiteral("tekst")},
        Footnotes{{{4, QStringLiteral("noot")}}},
        matrix,
        Strip{QStringLiteral("Strook"), {{QStringLiteral("ALB"), square}}},
        MatrixLegend{{{square, QStringLiteral("gepauzeerd")}}, {cell}},
        cover,
        std::shared_ptr<const Columns>(side),
    };
    return document;
}

} // namespace

TEST(DocumentJson, ReadsBackEveryBlock)
{
    const Document document = ofEveryKind();
    ASSERT_EQ(document.blocks.size(), static_cast<qsizetype>(std::variant_size_v<Block>) + 2)
        << "a figure of each kind";
    const QByteArray json = jsonOf(document);

    const auto read = documentOf(json);

    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(jsonOf(*read), json);
    EXPECT_EQ(read->moment, document.moment);
    EXPECT_EQ(read->logo, document.logo);
    for (qsizetype i = 0; i < document.blocks.size(); ++i)
        EXPECT_EQ(read->blocks[i].index(), document.blocks[i].index()) << i;
    const auto &table = std::get<Table>(read->blocks[3]);
    EXPECT_EQ(table.rows.first().cells.first().mark, Mark(Health::Intervene));
    EXPECT_TRUE(table.headless);
    const auto &chart = std::get<ProgressChart>(std::get<Figure>(read->blocks[6]).drawing);
    EXPECT_EQ(chart.points.first().reached, 59.25);
    EXPECT_EQ(chart.points.first().expected, std::nullopt);
    EXPECT_EQ(std::get<SavingsChart>(std::get<Figure>(read->blocks[7]).drawing).deficit, 1100000000);
    const auto &side = *std::get<std::shared_ptr<const Columns>>(read->blocks.last());
    EXPECT_EQ(std::get<Paragraph>(side.parts.last().first()).text, QStringLiteral("Rechts"));
}

TEST(DocumentJson, RefusesWhatIsNoReport)
{
    EXPECT_EQ(documentOf("{}").error().kind, ErrorKind::Format);
    EXPECT_EQ(documentOf("no json").error().kind, ErrorKind::Format);
    EXPECT_EQ(documentOf("{\"version\":2}").error().kind, ErrorKind::Format);
    EXPECT_TRUE(documentOf("{\"version\":1,\"blocks\":[[99,{}],[3],7]}")) << "what is unknown is left out";
}

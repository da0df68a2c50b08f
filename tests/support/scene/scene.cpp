#include "support/scene/scene.h"

#include "core/domain/vocabularies.h"
#include "ui/models/roles.h"
#include "ui/theme/painters.h"

namespace aanjager::test {

namespace {

using theme::StripCell;

constexpr const char *statusWords[] = {"Niet gestart", "Voorbereiding", "In uitvoering",
                                       "Afgerond",     "Gepauzeerd",    "Vervallen"};

QStandardItem *text(const QString &words, TextTone tone, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *item = new QStandardItem(words);
    item->setData(static_cast<int>(tone), ToneRole);
    item->setTextAlignment(alignment);
    return item;
}

QList<StripCell> strip(int seed)
{
    QList<StripCell> cells;
    for (int i = 0; i < 10; ++i) {
        const auto degree = static_cast<Degree>((seed + i * i) % 9 < 5 ? 0 : (seed + i) % 5);
        const int status = (seed * 3 + i) % 5;
        cells += StripCell{degree, status == 4 ? std::nullopt : std::optional(static_cast<Status>(status))};
    }
    return cells;
}

QList<QStandardItem *> measure(int number, const QString &title)
{
    const int status = number % 6;
    auto *owner = text({}, TextTone::Plain);
    owner->setData(number % 4, OwnerKindRole);
    auto *pill = text(QString::fromLatin1(statusWords[status]), TextTone::Plain);
    pill->setData(status, StatusRole);
    auto *verdict = text({}, TextTone::Plain);
    verdict->setData(QVariantList{number % 3, (number + 1) % 3, QVariant(), number % 4 == 3 ? QVariant() : number % 4},
                     TrendRole);
    auto *progress = text(QStringLiteral("%1%").arg(number * 13 % 101), TextTone::Plain);
    progress->setData(number * 13 % 101, ProgressRole);
    if (status != 3)
        progress->setData(50, PlanRole);
    auto *cells = text({}, TextTone::Plain);
    cells->setData(QVariant::fromValue(strip(number)), StripRole);
    QStringList texts;
    for (int i = 0; i < 10; ++i)
        texts += QStringLiteral("Municipality %1").arg(i);
    cells->setData(texts, StripTextsRole);
    return {text(QStringLiteral("M%1").arg(number, 2, 10, QLatin1Char('0')), TextTone::Code),
            text(title, status == 5 ? TextTone::Struck : TextTone::Strong),
            owner,
            text(QStringLiteral("SOJ ZHZ"), TextTone::Secondary),
            pill,
            verdict,
            progress,
            text(QStringLiteral("31 dec"), TextTone::Secondary, Qt::AlignRight),
            text(QStringLiteral("%1 d").arg(number * 11), number > 7 ? TextTone::Late : TextTone::Secondary,
                 Qt::AlignRight),
            cells};
}

QStandardItem *group(const QString &name, int count)
{
    auto *item = new QStandardItem(name);
    item->setData(true, HeadsGroupRole);
    item->setData(true, ExpandedRole);
    item->setData(count, CountRole);
    item->setData(QVariant::fromValue(QList<int>{2, 1, 0, 1}), TallyRole);
    item->setData(QStringLiteral("gem. 47%"), TrailingRole);
    return item;
}

} // namespace

std::unique_ptr<QStandardItemModel> measuresModel()
{
    auto model = std::make_unique<QStandardItemModel>();
    model->setHorizontalHeaderLabels({QStringLiteral("Nr."), QStringLiteral("Maatregel"), QStringLiteral("Lat"),
                                      QStringLiteral("Trekker"), QStringLiteral("Status"), QStringLiteral("Oordeel"),
                                      QStringLiteral("Voortgang"), QStringLiteral("Eind"), QStringLiteral("Rapp."),
                                      QStringLiteral("Gemeenten")});
    int number = 1;
    for (const QString &name : {QStringLiteral("Gewoon opgroeien"), QStringLiteral("Toegang en zorgbepaling")}) {
        model->appendRow(group(name, 5));
        for (int i = 0; i < 5; ++i, ++number)
            model->appendRow(measure(number, QStringLiteral("Verhaal over gewoon opgroeien %1").arg(number)));
    }
    return model;
}

} // namespace aanjager::test

#include "ui/pages/measures/filter_chips.h"

#include "ui/models/measures_model.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/flow_row.h"
#include "ui/theme/icon.h"

#include <QPushButton>

namespace aanjager {

namespace {

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/** Short enough for a chip. */
QString shortened(const QString &text)
{
    constexpr qsizetype most = 26;
    return text.size() <= most ? text : text.left(most - 1).trimmed() + QStringLiteral("…");
}

} // namespace

FilterChips::FilterChips(const PageContext &context, MeasuresModel *model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_showAll(new QPushButton(tr("Show all"), this))
{
    auto *flow = new FlowRow(this, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const FilterPart part : {FilterPart::Theme, FilterPart::AtBat, FilterPart::Lead, FilterPart::Status,
                                  FilterPart::Verdict, FilterPart::Municipality})
        addMenu(part);
    addToggle(FilterPart::Attention);
    addToggle(FilterPart::Support);
    addToggle(FilterPart::Only);
    m_showAll->setProperty("kind", QStringLiteral("link"));
    flow->addWidget(m_showAll);
    connect(m_showAll, &QPushButton::clicked, this, [this] { emit asked({}); });
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &FilterChips::say);
    connect(model, &MeasuresModel::foundChanged, &m_later, qOverload<>(&QTimer::start));
    // What asks for attention may change without any measure.
    connect(&context.session, &Session::changed, &m_later, qOverload<>(&QTimer::start));
    say();
}

ChipButton *FilterChips::chip(FilterPart part) const
{
    for (const Part &each : m_parts)
        if (each.part == part)
            return each.chip;
    return nullptr;
}

void FilterChips::addMenu(FilterPart part)
{
    auto *chip = new ChipButton(this);
    auto *menu = new StayingMenu(chip);
    chip->setMenu(menu);
    chip->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, part] { fill(menu, part); });
    m_parts.append({part, chip});
    layout()->addWidget(chip);
}

void FilterChips::addToggle(FilterPart part)
{
    auto *chip = new ChipButton(this);
    chip->setCheckable(true);
    connect(chip, &QToolButton::clicked, this, [this, part](bool checked) {
        emit asked(checked ? withChoice(m_model->filter(), part, {}, true) : withoutPart(m_model->filter(), part));
        say();
    });
    m_parts.append({part, chip});
    layout()->addWidget(chip);
}

void FilterChips::fill(QMenu *menu, FilterPart part)
{
    menu->clear();
    menu->setAccessibleName(nameOf(part));
    const QList<FacetValue> values = m_model->facet(part);
    for (const FacetValue &value : values) {
        QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(escaped(value.words)).arg(value.count));
        action->setCheckable(true);
        action->setChecked(value.isChosen);
        connect(action, &QAction::toggled, this, [this, part, choice = value.value](bool checked) {
            emit asked(withChoice(m_model->filter(), part, choice, checked));
        });
    }
    if (values.isEmpty())
        menu->addAction(tr("Nothing to choose yet"))->setEnabled(false);
    if (chosen(part).isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(tr("All"), this, [this, part] { emit asked(withoutPart(m_model->filter(), part)); });
}

QString FilterChips::nameOf(FilterPart part) const
{
    switch (part) {
    case FilterPart::Theme:
        return tr("Theme");
    case FilterPart::AtBat:
        return tr("At bat");
    case FilterPart::Lead:
        return tr("Lead");
    case FilterPart::Status:
        return tr("Status");
    case FilterPart::Verdict:
        return tr("Verdict");
    case FilterPart::Municipality:
        return tr("Municipality");
    case FilterPart::Attention:
        return tr("Needs attention");
    case FilterPart::Support:
        return tr("Support asked");
    case FilterPart::Only:
        break;
    }
    return m_model->filter().onlyWords.isEmpty() ? tr("As chosen") : m_model->filter().onlyWords;
}

/** The words of what is chosen in a part; as many as there are choices. */
QStringList FilterChips::chosen(FilterPart part) const
{
    const MeasureFilter &filter = m_model->filter();
    if (withoutPart(filter, part) == filter)
        return {};
    QStringList words;
    for (const FacetValue &value : m_model->facet(part))
        if (value.isChosen)
            words.append(value.words);
    return words;
}

void FilterChips::say()
{
    const MeasureFilter &filter = m_model->filter();
    for (const Part &each : std::as_const(m_parts)) {
        const bool asks = withoutPart(filter, each.part) != filter;
        const QString name = nameOf(each.part);
        if (each.chip->menu()) {
            const QStringList words = chosen(each.part);
            const QString said = words.size() == 1 ? shortened(words.first()) : QString::number(words.size());
            each.chip->setWords(words.isEmpty() ? name : tr("%1: %2").arg(name, escaped(said)));
            each.chip->setToolTip(words.join(QStringLiteral(", ")));
        } else if (each.part == FilterPart::Only) {
            each.chip->setWords(escaped(name) + QStringLiteral("  ×"));
            each.chip->setAccessibleName(tr("%1, take this filter away").arg(name));
            each.chip->setToolTip(tr("Take this filter away"));
            each.chip->setVisible(asks);
        } else {
            each.chip->setWords(name, m_model->countWith(each.part));
        }
        each.chip->setChecked(asks);
    }
    m_showAll->setVisible(!filter.isEmpty());
    layout()->invalidate();
    updateGeometry();
}

} // namespace aanjager

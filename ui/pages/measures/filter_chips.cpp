#include "ui/pages/measures/filter_chips.h"

#include "core/domain/work_rules.h"
#include "ui/models/measures_model.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/flow_row.h"

#include <QMenu>

namespace aanjager {

namespace {

/** The first keeps its place as a chip longest. */
constexpr FilterPart lastToGo[] = {FilterPart::Status,    FilterPart::Verdict, FilterPart::AtBat,
                                   FilterPart::Attention, FilterPart::Lead,    FilterPart::Municipality,
                                   FilterPart::Theme,     FilterPart::Support};

/** Parts that a view or a figure asks for, and that are taken away here. */
constexpr FilterPart onlyWhenAsked[] = {FilterPart::Unreported, FilterPart::EndsThisMonth, FilterPart::Only};

bool isOnlyWhenAsked(FilterPart part)
{
    return std::find(std::begin(onlyWhenAsked), std::end(onlyWhenAsked), part) != std::end(onlyWhenAsked);
}

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
    : QWidget(parent), m_context(context), m_model(model), m_more(new ChipButton(this))
{
    auto *flow = new FlowRow(this, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const FilterPart part : {FilterPart::Theme, FilterPart::AtBat, FilterPart::Lead, FilterPart::Status,
                                  FilterPart::Verdict, FilterPart::Municipality})
        addMenu(part);
    addToggle(FilterPart::Attention);
    addToggle(FilterPart::Support);
    for (const FilterPart part : onlyWhenAsked)
        addToggle(part);
    auto *menu = new StayingMenu(m_more);
    menu->setAccessibleName(tr("More filters"));
    m_more->setMenu(menu);
    m_more->setWords(tr("More"));
    m_more->setAccessibleName(menu->accessibleName());
    m_more->setToolTip(menu->accessibleName());
    flow->addWidget(m_more);
    connect(menu, &QMenu::aboutToShow, this, &FilterChips::fillMore);
    connect(menu, &QMenu::aboutToHide, &m_later, qOverload<>(&QTimer::start));
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
    connect(menu, &QMenu::aboutToHide, &m_later, qOverload<>(&QTimer::start));
    m_parts.append({part, chip});
    layout()->addWidget(chip);
}

void FilterChips::addToggle(FilterPart part)
{
    auto *chip = new ChipButton(this);
    chip->setCheckable(true);
    connect(chip, &QToolButton::clicked, this, [this, part](bool checked) { turn(part, checked); });
    m_parts.append({part, chip});
    layout()->addWidget(chip);
}

void FilterChips::turn(FilterPart part, bool wanted)
{
    emit asked(wanted ? withChoice(m_model->filter(), part, {}, true) : withoutPart(m_model->filter(), part));
    say();
}

bool FilterChips::asks(FilterPart part) const
{
    return withoutPart(m_model->filter(), part) != m_model->filter();
}

/** What has no room as a chip: a menu in the menu for each part, and what is one click stays one. */
void FilterChips::fillMore()
{
    m_more->menu()->clear();
    for (const Part &each : std::as_const(m_parts)) {
        if (!each.chip->isHidden() || isOnlyWhenAsked(each.part))
            continue;
        if (each.chip->menu()) {
            auto *menu = new StayingMenu(nameOf(each.part), m_more->menu());
            m_more->menu()->addMenu(menu);
            connect(menu, &QMenu::aboutToShow, this, [this, menu, part = each.part] { fill(menu, part); });
            continue;
        }
        QAction *action = m_more->menu()->addAction(
            QStringLiteral("%1\t%L2").arg(escaped(nameOf(each.part))).arg(m_model->countWith(each.part)));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, part = each.part](bool wanted) { turn(part, wanted); });
    }
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/** Shows what asks for something, and of the rest as much as one row holds. */
void FilterChips::arrange()
{
    const int between = layout()->spacing();
    QSet<FilterPart> shown;
    int taken = 0, all = 0;
    for (const Part &each : std::as_const(m_parts)) {
        const int width = each.chip->sizeHint().width() + between;
        if (isOnlyWhenAsked(each.part) && !asks(each.part))
            continue;
        all += width;
        if (!asks(each.part))
            continue;
        taken += width;
        shown.insert(each.part);
    }
    const int room = width() + between;
    const bool isTight = all > room;
    taken += isTight ? m_more->sizeHint().width() + between : 0;
    for (const FilterPart part : lastToGo) {
        const int width = chip(part)->sizeHint().width() + between;
        if (shown.contains(part) || (isTight && taken + width > room))
            continue;
        taken += width;
        shown.insert(part);
    }
    for (const Part &each : std::as_const(m_parts))
        each.chip->setVisible(shown.contains(each.part));
    m_more->setVisible(isTight);
}

void FilterChips::fill(QMenu *menu, FilterPart part)
{
    menu->clear();
    menu->setAccessibleName(nameOf(part));
    const QList<FacetValue> values = m_model->facet(part);
    for (const FacetValue &value : values) {
        QAction *action = menu->addAction(QStringLiteral("%1\t%L2").arg(escaped(value.words)).arg(value.count));
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
    case FilterPart::Unreported:
        return unreportedWords();
    case FilterPart::EndsThisMonth:
        return tr("Ends this month");
    case FilterPart::Only:
        break;
    }
    const QString words = m_model->filter().onlyWords;
    return words.isEmpty() ? tr("As chosen") : report::capitalised(words);
}

QString FilterChips::unreportedWords() const
{
    const Session &session = m_context.session;
    const Round *round = openRound(session.state(), session.today());
    return round ? tr("Not reported in %1").arg(round->label) : tr("Not reported");
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

/** A menu is open: what it belongs to stays where it is. */
bool FilterChips::isChoosing() const
{
    const auto isOpen = [](const ChipButton *chip) { return chip->menu() && chip->menu()->isVisible(); };
    return isOpen(m_more) ||
           std::any_of(m_parts.cbegin(), m_parts.cend(), [&](const Part &p) { return isOpen(p.chip); });
}

void FilterChips::say()
{
    if (isChoosing())
        return;
    for (const Part &each : std::as_const(m_parts)) {
        const QString name = nameOf(each.part);
        if (each.chip->menu()) {
            const QStringList words = chosen(each.part);
            const QString said = words.size() == 1 ? shortened(words.first()) : QString::number(words.size());
            each.chip->setWords(words.isEmpty() ? name : tr("%1: %2").arg(name, escaped(said)));
            each.chip->setToolTip(words.join(QStringLiteral(", ")));
        } else if (isOnlyWhenAsked(each.part)) {
            const QString counted =
                tr("%1: %2").arg(name, m_context.words.number(static_cast<double>(m_model->found())));
            each.chip->setWords(escaped(counted) + QStringLiteral("  ×"));
            each.chip->setAccessibleName(tr("%1, take this filter away").arg(counted));
            each.chip->setToolTip(tr("Take this filter away (Esc in the table)"));
        } else {
            each.chip->setWords(name, m_model->countWith(each.part));
        }
        each.chip->setChecked(asks(each.part));
    }
    arrange();
    layout()->invalidate();
    updateGeometry();
}

} // namespace aanjager

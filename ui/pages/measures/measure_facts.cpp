#include "ui/pages/measures/measure_facts.h"

#include "core/exchange/value_parsers.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/measures/painted_views.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QWheelEvent>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr const char *ownerIcons[] = {"gemeente", "regio", "aanbieder", "professional"};

const Field &measureField(const char *name)
{
    return *describe<Measure>().field(QLatin1String(name).toString());
}

/** The wheel over a closed list must not change it while a person scrolls the panel. */
class QuietCombo : public QComboBox
{
public:
    explicit QuietCombo(QWidget *parent) : QComboBox(parent)
    {
        // Its longest word may not make the panel wider than its place.
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

MeasureFacts::MeasureFacts(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
    , m_theme(new QuietCombo(this))
    , m_owner(new QuietCombo(this))
    , m_lead(new CommitLine(context.words.label(measureField("lead")), this))
    , m_progress(new CommitLine(context.words.label(measureField("progress")), this))
    , m_bar(new ProgressView(this))
    , m_plan(makeLabel({}, TextStyle::Caption, this))
    , m_strip(new StripView(this))
    , m_coverage(makeLabel({}, TextStyle::Caption, this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_owner->addItem(QStringLiteral("–"));
    for (size_t kind = 0; kind < std::size(ownerIcons); ++kind)
        m_owner->addItem(theme::icon(QString::fromLatin1(ownerIcons[kind])),
                         context.words.label(static_cast<OwnerKind>(kind)));
    addRow(context.words.label(measureField("theme")), m_theme);
    addRow(context.words.label(measureField("owner_kind")), m_owner);
    addRow(context.words.label(measureField("lead")), m_lead);
    m_starts = addDate("starts");
    m_ends = addDate("ends");
    m_progress->setFixedWidth(theme::Theme::instance().length(64));
    m_progress->setPlaceholderText(QStringLiteral("0–100"));
    auto *bar = new QWidget(this);
    auto *beside = new QHBoxLayout(bar);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(m_bar, 1);
    beside->addWidget(m_plan);
    addRow(context.words.label(measureField("progress")), m_progress, bar);
    addRow(tr("Municipalities"), m_strip, m_coverage);
    connect(m_theme, &QComboBox::activated, this, [this](int at) {
        const qint64 theme = m_theme->itemData(at).toLongLong();
        store(u"theme", Convert<Id<Theme>>::toValue({theme}));
    });
    connect(m_owner, &QComboBox::activated, this, [this](int at) {
        const auto kind = at == 0 ? std::nullopt : std::optional(static_cast<OwnerKind>(at - 1));
        store(u"owner_kind", Convert<std::optional<OwnerKind>>::toValue(kind));
    });
    connect(m_lead, &CommitLine::committed, this, &MeasureFacts::storeLead);
    connect(m_progress, &CommitLine::committed, this, &MeasureFacts::storeProgress);
}

void MeasureFacts::addRow(const QString &name, QWidget *field, QWidget *beside)
{
    const int row = m_grid->rowCount();
    auto *label = makeLabel(name, TextStyle::Caption, this);
    label->setBuddy(field);
    m_grid->addWidget(label, row, 0);
    if (!field->accessibleName().size())
        field->setAccessibleName(name);
    if (!beside) {
        m_grid->addWidget(field, row, 1);
        return;
    }
    auto *both = new QHBoxLayout;
    both->setSpacing(8);
    both->addWidget(field);
    both->addWidget(beside, 1);
    m_grid->addLayout(both, row, 1);
}

CommitLine *MeasureFacts::addDate(const char *field)
{
    const QString name = m_context.words.label(measureField(field));
    auto *line = new CommitLine(name, this);
    line->setPlaceholderText(tr("e.g. 30 sep 2021, Q3 2021, 2021"));
    connect(line, &CommitLine::committed, this,
            [this, line, field](const QString &text) { storeDate(line, field, text); });
    addRow(name, line);
    return line;
}

void MeasureFacts::show(const MeasureRow &row)
{
    const bool another = m_row.measure.id != row.measure.id;
    m_row = row;
    const Measure &measure = row.measure;
    fillThemes();
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(measure.theme.value)));
    m_owner->setCurrentIndex(measure.ownerKind ? static_cast<int>(*measure.ownerKind) + 1 : 0);
    another ? m_lead->startAnew(measure.lead) : m_lead->setStored(measure.lead);
    showDate(m_starts, measure.starts, another);
    showDate(m_ends, measure.ends, another);
    showProgress(row, another);
    m_strip->show(row.strip, row.stripTexts);
    m_coverage->setText(row.applicable > 0 ? tr("%1 of %2").arg(row.applicable).arg(row.strip.size()) : QString());
    const bool editable = m_context.session.canEdit();
    for (QComboBox *box : {m_theme, m_owner})
        box->setEnabled(editable);
    for (CommitLine *line : {m_lead, m_starts, m_ends})
        line->setReadOnly(!editable);
}

CommitLine *MeasureFacts::pending() const
{
    const QList<CommitLine *> all = lines();
    const auto found = std::find_if(all.begin(), all.end(), [](const CommitLine *line) { return line->isPending(); });
    return found == all.end() ? nullptr : *found;
}

bool MeasureFacts::leave()
{
    bool left = true;
    for (CommitLine *line : lines())
        left = line->leave() && left;
    return left;
}

void MeasureFacts::takeBack()
{
    for (CommitLine *line : lines())
        line->takeBack();
}

void MeasureFacts::fillThemes()
{
    QList<Theme> themes = m_context.session.state().all<Theme>();
    std::sort(themes.begin(), themes.end(), [](const Theme &a, const Theme &b) {
        return std::tuple(a.order.value_or(INT_MAX), a.name) < std::tuple(b.order.value_or(INT_MAX), b.name);
    });
    m_theme->clear();
    m_theme->addItem(QStringLiteral("–"), qint64{0});
    for (const Theme &theme : themes)
        m_theme->addItem(theme.name, theme.id.value);
}

void MeasureFacts::showDate(CommitLine *line, const ImpreciseDate &date, bool another)
{
    const QString text = m_context.words.date(date).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    another ? line->startAnew(text) : line->setStored(text);
}

/** Where municipalities report their own figures, the measure's follows from them and is not typed. */
void MeasureFacts::showProgress(const MeasureRow &row, bool another)
{
    const bool derived = row.reported > 0;
    const QString shown = row.percent ? m_context.words.percent(*row.percent) : QString();
    another ? m_progress->startAnew(shown) : m_progress->setStored(shown);
    m_progress->setReadOnly(derived || !m_context.session.canEdit());
    const QString basis = tr("%1 of %2 reported").arg(row.reported).arg(row.applicable);
    m_progress->setToolTip(derived ? tr("Follows from the municipalities: %1").arg(basis) : QString());
    const QString plan = row.plan ? tr("plan %1").arg(m_context.words.percent(*row.plan)) : QString();
    m_plan->setText(plan);
    m_bar->show(row.percent, row.plan, QStringList{shown, plan}.join(QStringLiteral(", ")));
}

bool MeasureFacts::store(QStringView field, const Value &value)
{
    const QString name = field.toString();
    return m_context.attempt(
        [this, id = m_row.measure.id, name, value] { return setField(m_context.session, id, name, value); });
}

void MeasureFacts::storeLead(const QString &text)
{
    const QString lead = text.trimmed();
    m_lead->setText(lead);
    if (store(u"lead", Convert<QString>::toValue(lead)))
        m_lead->startAnew(lead);
    else
        m_lead->refuse();
}

void MeasureFacts::storeDate(CommitLine *line, const char *field, const QString &text)
{
    const auto read = readDate(text);
    if (!text.trimmed().isEmpty() && (!read || !read->value)) {
        line->refuse();
        m_context.notices.failed(Error{ErrorKind::Invalid,
                                       {{}, QString::fromLatin1(tableOf<Measure>), QLatin1String(field), 0},
                                       text,
                                       tr("30 sep 2021, Q3 2021 or 2021"),
                                       {}});
        return;
    }
    const ImpreciseDate date = read && read->value ? *read->value : ImpreciseDate();
    if (!store(QLatin1String(field).toString(), Convert<ImpreciseDate>::toValue(date)))
        line->refuse();
    else
        showDate(line, date, true);
}

void MeasureFacts::storeProgress(const QString &text)
{
    QString digits = text.trimmed();
    if (digits.endsWith(QLatin1Char('%')))
        digits = digits.chopped(1).trimmed();
    bool isNumber = false;
    const int percent = digits.toInt(&isNumber);
    if (!digits.isEmpty() && (!isNumber || percent < 0 || percent > 100)) {
        m_progress->refuse();
        m_context.notices.failed(Error{ErrorKind::Invalid,
                                       {{}, QString::fromLatin1(tableOf<Measure>), QStringLiteral("progress"), 0},
                                       text,
                                       QStringLiteral("0–100"),
                                       {}});
        return;
    }
    const auto value = digits.isEmpty() ? std::nullopt : std::optional(percent);
    if (!store(u"progress", Convert<std::optional<int>>::toValue(value)))
        m_progress->refuse();
    else
        m_progress->startAnew(value ? m_context.words.percent(*value) : QString());
}

} // namespace aanjager

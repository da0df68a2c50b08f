#include "ui/dialogs/missing_list.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aanjager {

using report::Lack;
using report::Missing;
using theme::TextStyle;

namespace {

constexpr qsizetype namesShown = 6;    ///< more are counted
constexpr qsizetype measuresApart = 5; ///< more are told in one line

/** Many measures that miss an explanation in one line, so that the list stays a list. */
QList<Missing> gathered(const QList<Missing> &missing)
{
    const auto isUnexplained = [](const Missing &one) { return one.lack == Lack::Unexplained; };
    if (std::count_if(missing.cbegin(), missing.cend(), isUnexplained) <= measuresApart)
        return missing;
    QList<Missing> lines;
    qsizetype at = -1;
    for (const Missing &one : missing) {
        if (!isUnexplained(one) || at < 0) {
            at = isUnexplained(one) ? lines.size() : at;
            lines.append(one);
        } else {
            lines[at].names += one.names;
            lines[at].fields.clear();
        }
    }
    return lines;
}

} // namespace

MissingList::MissingList(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(makeLabel({}, TextStyle::Caption, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("What is still missing"), TextStyle::CardTitle, this));
    head->addWidget(m_count);
    head->addStretch(1);
    m_column->addLayout(head);
}

/** Made anew only when something else is missing, so that the keyboard stays where it is. */
void MissingList::show(const QList<Missing> &missing)
{
    const QList<Missing> lines = gathered(missing);
    if (m_rows && lines == m_missing)
        return;
    m_missing = lines;
    m_links.clear();
    m_said.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_column->addWidget(m_rows);
    m_count->setText(lines.isEmpty() ? QString() : m_context.words.number(static_cast<double>(lines.size())));
    for (const Missing &one : lines.mid(0, linesShown))
        addLine(one);
    if (const auto more = static_cast<int>(lines.size() - linesShown); more > 0)
        rows->addWidget(makeLabel(tr("and %n more", nullptr, more), TextStyle::Caption, m_rows));
    if (lines.isEmpty())
        rows->addWidget(makeLabel(tr("Nothing: the report is complete."), TextStyle::Body, m_rows));
}

void MissingList::addLine(const Missing &missing)
{
    auto *line = new QWidget(m_rows);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(8);
    row->addWidget(new IconLabel(QStringLiteral("warning"), 16, &theme::Palette::warntext, line), 0, Qt::AlignTop);
    m_said.append(sentence(missing));
    QLabel *words = makeLabel(m_said.last(), TextStyle::Body, line);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    QPushButton *link = nullptr;
    if (const QString does = action(missing.lack); !does.isEmpty()) {
        link = new QPushButton(does, line);
        link->setProperty("kind", QStringLiteral("link"));
        link->setAccessibleName(m_said.last() + QStringLiteral(" – ") + does);
        link->setAutoDefault(false);
        link->setCursor(Qt::PointingHandCursor);
        // The line may be made anew by what it leads to.
        connect(
            link, &QPushButton::clicked, this, [this, missing] { goTo(missing); }, Qt::QueuedConnection);
        row->addWidget(link, 0, Qt::AlignTop);
    }
    m_links.append(link);
    m_rows->layout()->addWidget(line);
    m_rows->layout()->addWidget(makeRule(m_rows));
}

void MissingList::goTo(const Missing &missing)
{
    switch (missing.lack) {
    case Lack::NotReported:
    case Lack::Unexplained:
        return emit measureAsked(missing.measure);
    case Lack::Proposed:
        return emit proposalAsked();
    case Lack::NoLogo:
        return emit logoAsked();
    case Lack::NoColophon:
        return emit colophonAsked();
    case Lack::RoundOpen:
    case Lack::Unargued:
        break;
    }
}

QString MissingList::action(Lack lack) const
{
    switch (lack) {
    case Lack::NotReported:
        return tr("Open");
    case Lack::Unexplained:
    case Lack::NoColophon:
        return tr("Fill in");
    case Lack::Proposed:
        return tr("Show");
    case Lack::NoLogo:
        return tr("Choose");
    case Lack::RoundOpen:
    case Lack::Unargued:
        break;
    }
    return {};
}

QString MissingList::enumerated(const QStringList &names) const
{
    if (names.size() > namesShown)
        return tr("%1 and %n more", nullptr, static_cast<int>(names.size() - namesShown + 1))
            .arg(names.mid(0, namesShown - 1).join(QStringLiteral(", ")));
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString MissingList::sentence(const Missing &missing) const
{
    QStringList fields;
    for (const Field *field : missing.fields)
        fields.append(report::uncapitalised(m_context.words.label(*field)));
    const auto count = static_cast<int>(missing.fields.size());
    switch (missing.lack) {
    case Lack::RoundOpen:
        return tr("Round %1 is still open: the report stays a draft until it closes.").arg(missing.names.first());
    case Lack::NotReported:
        return tr("Not reported on in this round: %1.").arg(enumerated(missing.names));
    case Lack::Unargued:
        return tr("%1 is asked; not filled in: %2.").arg(missing.names.first(), enumerated(fields));
    case Lack::Unexplained:
        if (missing.names.size() > 1)
            return tr("Off course and not explained: %1.").arg(enumerated(missing.names));
        return tr("%1 is off course; not filled in: %2.").arg(missing.names.first(), enumerated(fields));
    case Lack::Proposed:
        return tr("%n texts are still a proposal.", nullptr, count);
    case Lack::NoLogo:
        return tr("There is no logo.");
    case Lack::NoColophon:
        return tr("There is no colophon.");
    }
    return {};
}

QStringList MissingList::lines() const
{
    return m_said;
}

} // namespace aanjager

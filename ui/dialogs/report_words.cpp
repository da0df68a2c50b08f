#include "ui/dialogs/report_words.h"

#include "ui/pages/editing/commit_text.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

namespace {

/** The text of a round, where it is proposed, and the most characters that read well: two lines of a title, a lead of
 * four, a third of a page's width. */
struct Word
{
    const char *field;
    const char *label;
    QString Round::*text;
    QString report::ProposedWords::*proposed;
    int advised;
};

constexpr Word roundWords[] = {
    {"conclusion", QT_TRANSLATE_NOOP("aanjager::ReportWords", "&Conclusion (title)"), &Round::conclusion,
     &report::ProposedWords::conclusion, 90},
    {"introduction", QT_TRANSLATE_NOOP("aanjager::ReportWords", "&Introduction"), &Round::introduction,
     &report::ProposedWords::introduction, 400},
    {"goes_well", QT_TRANSLATE_NOOP("aanjager::ReportWords", "What goes &well"), &Round::goesWell,
     &report::ProposedWords::goesWell, 350},
    {"rubs", QT_TRANSLATE_NOOP("aanjager::ReportWords", "What ru&bs"), &Round::rubs, &report::ProposedWords::rubs, 350},
};

} // namespace

ReportWords::ReportWords(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_hold(makeLabel({}, theme::TextStyle::Caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_hold->setWordWrap(true);
    column->addWidget(m_hold);
    for (size_t at = 0; at < m_fields.size(); ++at) {
        auto *field = new WordField(tr(roundWords[at].label), roundWords[at].advised, this);
        m_fields[at] = field;
        column->addWidget(field);
        connect(field, &WordField::typed, this, &ReportWords::typed);
        connect(field, &WordField::committed, this, [this, at](const QString &text) { store(at, text); });
    }
    conclusion()->editor()->setProperty("title", true);
}

void ReportWords::show(const Round *round, const report::ProposedWords &proposed, Hold hold)
{
    const Id<Round> id = round ? round->id : Id<Round>();
    const bool isOther = id != m_round;
    m_round = id;
    for (size_t at = 0; at < m_fields.size(); ++at) {
        m_fields[at]->show(round ? round->*roundWords[at].text : QString(), proposed.*roundWords[at].proposed,
                           hold == Hold::None);
        if (isOther || hold != Hold::None)
            m_fields[at]->startAnew();
        m_fields[at]->setVisible(hold != Hold::NoWords);
    }
    m_hold->setText(reason(hold));
    m_hold->setVisible(hold != Hold::None);
}

QString ReportWords::reason(Hold hold) const
{
    switch (hold) {
    case Hold::None:
        break;
    case Hold::NoRound:
        return tr("There is no reporting round yet that could hold words, so the proposals are printed.");
    case Hold::ClosedRound:
        return tr("This round is closed: its words stay as they were then.");
    case Hold::EarlierMoment:
        return tr("This is an earlier state: its words stay as they were then.");
    case Hold::ReadOnly:
        return tr("The programme is open for reading only, so the words cannot be edited.");
    case Hold::NoWords:
        return tr("This report has no words of its own.");
    }
    return {};
}

QString ReportWords::holdText() const
{
    return m_hold->isHidden() ? QString() : m_hold->text();
}

Round ReportWords::withTyped(Round round) const
{
    for (size_t at = 0; at < m_fields.size(); ++at)
        round.*roundWords[at].text = m_fields[at]->current();
    return round;
}

void ReportWords::store(size_t at, const QString &text)
{
    const auto write = [session = &m_context.session, id = m_round, name = QString::fromLatin1(roundWords[at].field),
                        text] { return setField(*session, id, name, Convert<QString>::toValue(text)); };
    if (m_context.attempt(write))
        m_fields[at]->startAnew();
    else
        m_fields[at]->refuse();
}

void ReportWords::goToProposal()
{
    for (WordField *field : m_fields)
        if (field->isProposed())
            return field->takeOverButton()->setFocus(Qt::OtherFocusReason);
}

bool ReportWords::leave()
{
    bool left = true;
    for (WordField *field : m_fields)
        left = field->leave() && left;
    return left;
}

} // namespace aanjager

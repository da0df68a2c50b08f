#include "ui/pages/editing/record_facts.h"

#include "ui/pages/editing/choice_box.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLabel>

namespace aanjager {

namespace {

constexpr int factLabelWidth = 96, factHeight = 26; ///< pixels at 100 % text
constexpr int wordsOfLine = 10, wordsOfText = 8;    ///< pixels from the frame of a field to its words

} // namespace

RecordFacts::RecordFacts(const PageContext &context, const Description &description, const QList<Fact> &facts,
                         QWidget *parent)
    : QWidget(parent), m_description(description), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(8, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, theme::Theme::instance().length(factLabelWidth));
    m_grid->setColumnStretch(1, 1);
    for (const Fact &fact : facts) {
        const Field &field = *description.field(QString::fromLatin1(fact.field));
        auto *editor = new FieldEditor(context, description, field, this);
        editor->setObjectName(QString::fromLatin1(fact.field));
        if (CommitText *text = editor->text()) {
            text->setProperty("calm", true);
            text->setPlaceholderText(QStringLiteral("–"));
            editor->setContentsMargins(wordsOfLine - wordsOfText, 0, 0, 0);
        }
        QLabel *label = addLabel(fact.label.isEmpty() ? context.words.label(field) : fact.label, editor->control());
        m_grid->addWidget(editor, m_grid->rowCount() - 1, 1, Qt::AlignTop);
        m_editors.insert(fact.field, editor);
        m_labels.insert(fact.field, label);
        m_inOrder.append(editor);
    }
}

QLabel *RecordFacts::addLabel(const QString &text, QWidget *buddy)
{
    const theme::Theme &theme = theme::Theme::instance();
    QLabel *label = makeLabel(text, theme::TextStyle::Caption, this);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    label->setFixedWidth(theme.length(factLabelWidth));
    label->setMinimumHeight(theme.length(factHeight));
    label->setContentsMargins(0, theme.length(4), 0, 0);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(label, m_grid->rowCount(), 0, Qt::AlignTop);
    return label;
}

void RecordFacts::addRow(const QString &label, QWidget *widget)
{
    addLabel(label, widget);
    if (qobject_cast<QLabel *>(widget))
        widget->setContentsMargins(wordsOfLine, 0, 0, 0);
    m_grid->addWidget(widget, m_grid->rowCount() - 1, 1, Qt::AlignVCenter | Qt::AlignLeft);
}

void RecordFacts::show(qint64 id, const void *record)
{
    for (auto each = m_editors.cbegin(); each != m_editors.cend(); ++each)
        each.value()->show(id, m_description.field(QString::fromLatin1(each.key()))->read(record));
}

void RecordFacts::setEditable(bool editable)
{
    for (FieldEditor *each : std::as_const(m_inOrder))
        each->setEditable(editable);
}

void RecordFacts::setShown(const char *field, bool shown)
{
    m_editors.value(field)->setVisible(shown);
    m_labels.value(field)->setVisible(shown);
}

bool RecordFacts::isPending() const
{
    return std::any_of(m_inOrder.cbegin(), m_inOrder.cend(), [](const FieldEditor *each) { return each->isPending(); });
}

bool RecordFacts::leave()
{
    bool left = true;
    for (FieldEditor *each : std::as_const(m_inOrder))
        left = each->leave() && left;
    return left;
}

void RecordFacts::takeBack()
{
    for (FieldEditor *each : std::as_const(m_inOrder))
        each->takeBack();
}

} // namespace aanjager

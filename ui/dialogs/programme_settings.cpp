#include "ui/dialogs/programme_settings.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace aanjager {

namespace {

constexpr int programmeWidth = 560;
constexpr int textHeight = 76;
constexpr int mostDays = 3650;

constexpr const char *asked[] = {"name",        "region",  "main_question",    "item_label",       "item_plural",
                                 "item_prefix", "aspects", "stale_after_days", "soon_within_days", "colophon"};

const QStringList &knownAspects()
{
    static const QStringList known{QStringLiteral("time"), QStringLiteral("money"), QStringLiteral("quality"),
                                   QStringLiteral("risk")};
    return known;
}

template <class T> T held(const Value &value)
{
    const T *found = std::get_if<T>(&value);
    return found ? *found : T();
}

Value textValue(const QString &text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
}

} // namespace

ProgrammeSettings::ProgrammeSettings(const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_error(makeLabel({}, theme::TextStyle::Caption, this))
{
    QVBoxLayout *column = startDialog(*this, tr("Settings of the programme"),
                                      tr("They are kept in the file, and hold for everybody who opens it."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const Programme &programme = context.session.state().programme();
    for (const char *name : asked) {
        const Field &field = *describe<Programme>().field(QString::fromLatin1(name));
        const Value value = field.read(&programme);
        const Editor editor = field.kind == FieldKind::LongText   ? makeText(value)
                              : field.kind == FieldKind::Number   ? makeDays(value)
                              : field.kind == FieldKind::TextList ? makeAspects(value)
                                                                  : makeLine(value);
        const QString words = context.words.label(field);
        editor.widget->setAccessibleName(words);
        editor.widget->setEnabled(context.session.canEdit());
        form->addRow(words, editor.widget);
        m_editors.insert(QString::fromLatin1(name), editor);
    }
    column->addLayout(form);
    m_error->setProperty("type", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    finishDialog(*this, *column, tr("Save"))->setEnabled(context.session.canEdit());
    setMinimumWidth(theme::Theme::instance().length(programmeWidth));
}

ProgrammeSettings::Editor ProgrammeSettings::makeLine(const Value &value)
{
    auto *line = new QLineEdit(held<QString>(value), this);
    return {line, [line] { return textValue(line->text()); }};
}

ProgrammeSettings::Editor ProgrammeSettings::makeText(const Value &value)
{
    auto *text = new QPlainTextEdit(held<QString>(value), this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(theme::Theme::instance().length(textHeight));
    return {text, [text] { return textValue(text->toPlainText()); }};
}

/** A number of days; none at all stands before zero. */
ProgrammeSettings::Editor ProgrammeSettings::makeDays(const Value &value)
{
    auto *days = new QSpinBox(this);
    days->setRange(-1, mostDays);
    days->setSpecialValueText(tr("not used"));
    days->setValue(isNothing(value) ? -1 : static_cast<int>(held<qint64>(value)));
    return {days, [days] { return days->value() < 0 ? Value() : Value(qint64(days->value())); }};
}

/** What else the programme holds beside the aspects that are known stays. */
ProgrammeSettings::Editor ProgrammeSettings::makeAspects(const Value &value)
{
    const QStringList stored = held<QStringList>(value);
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    QList<std::pair<QString, QCheckBox *>> boxes;
    QStringList offered = knownAspects();
    for (const QString &aspect : stored)
        if (!offered.contains(aspect))
            offered.append(aspect);
    for (const QString &aspect : offered) {
        auto *box = new QCheckBox(report::capitalised(m_context.words.aspect(aspect)), group);
        box->setChecked(stored.contains(aspect));
        row->addWidget(box);
        boxes.append({aspect, box});
    }
    row->addStretch(1);
    return {group, [boxes] {
                QStringList chosen;
                for (const auto &[aspect, box] : boxes)
                    if (box->isChecked())
                        chosen.append(aspect);
                return chosen.isEmpty() ? Value() : Value(chosen);
            }};
}

Result<void> ProgrammeSettings::store()
{
    Programme programme = m_context.session.state().programme();
    Label label{QStringLiteral("update"),
                {QString::fromLatin1(tableOf<Programme>), QString::number(programme.id.value)}};
    for (const char *name : asked) {
        const QString key = QString::fromLatin1(name);
        const Field &field = *describe<Programme>().field(key);
        const Value value = m_editors.value(key).value();
        if (value == field.read(&programme))
            continue;
        field.write(&programme, value);
        label.arguments.append(key);
    }
    if (label.arguments.size() == 2)
        return {};
    return m_context.session.edit(label, [&](Edit &edit) { return edit.update(programme); }).map([](const auto &) {});
}

void ProgrammeSettings::accept()
{
    for (const char *name : {"name", "item_label", "item_plural"}) {
        const QString key = QString::fromLatin1(name);
        if (!isNothing(m_editors.value(key).value()))
            continue;
        const Field &field = *describe<Programme>().field(key);
        m_editors.value(key).widget->setFocus(Qt::OtherFocusReason);
        return refuse(tr("“%1” cannot be empty.").arg(m_context.words.label(field)));
    }
    if (const auto stored = store(); !stored)
        return refuse(text::notStoredText(m_context.words, stored.error()));
    QDialog::accept();
}

void ProgrammeSettings::refuse(const QString &words)
{
    m_error->setText(words);
    m_error->show();
}

QString ProgrammeSettings::errorText() const
{
    return m_error->text();
}

} // namespace aanjager

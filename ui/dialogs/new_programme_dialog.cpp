#include "ui/dialogs/new_programme_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/text/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace aanjager {

namespace {

constexpr int narrowest = 520;
constexpr int longestPrefix = 4;

} // namespace

NewProgrammeDialog::NewProgrammeDialog(QWidget *parent, const QString &list)
    : QDialog(parent)
    , m_template(new QComboBox(this))
    , m_line(makeLabel({}, theme::TextStyle::Caption, this))
    , m_name(new QLineEdit(this))
    , m_region(new QLineEdit(this))
    , m_item(new QLineEdit(this))
    , m_plural(new QLineEdit(this))
    , m_prefix(new QLineEdit(this))
    , m_municipalities(new QPlainTextEdit(this))
{
    const QString name = QFileInfo(list).completeBaseName();
    QVBoxLayout *column =
        list.isEmpty()
            ? startDialog(*this, tr("New programme"), tr("All of it can be changed later."))
            : startDialog(*this, tr("New programme for a list"),
                          tr("First the programme that %1 comes into; then you see what is in the list and what it "
                             "becomes. All of it can be changed later.")
                              .arg(QFileInfo(list).fileName()));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    fillTemplates();
    form->addRow(tr("Begin with"), m_template);
    form->addRow(QString(), m_line);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Region"), m_region);
    auto *items = new QHBoxLayout;
    items->setSpacing(8);
    items->addWidget(m_item);
    items->addWidget(m_plural);
    items->addWidget(m_prefix);
    m_prefix->setFixedWidth(theme::Theme::instance().length(64));
    m_prefix->setMaxLength(longestPrefix);
    m_item->setToolTip(tr("What one item is called"));
    m_plural->setToolTip(tr("What several items are called"));
    m_prefix->setToolTip(tr("Letter before the number"));
    m_item->setAccessibleName(tr("What one item is called"));
    m_plural->setAccessibleName(tr("What several items are called"));
    m_prefix->setAccessibleName(tr("Letter before the number"));
    form->addRow(tr("Word for an item"), items);
    m_municipalities->setTabChangesFocus(true);
    m_municipalities->setPlaceholderText(tr("One municipality on each line"));
    m_municipalities->setFixedHeight(theme::Theme::instance().length(132));
    m_municipalities->setAccessibleName(tr("Municipalities"));
    m_name->setAccessibleName(tr("Name"));
    m_region->setAccessibleName(tr("Region"));
    form->addRow(tr("Municipalities"), m_municipalities);
    column->addLayout(form);
    m_make = finishDialog(*this, *column, tr("Choose a place…"));
    setMinimumWidth(theme::Theme::instance().length(narrowest));
    const auto ready = [this] { m_make->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, ready);
    ready();
    m_name->setText(name);
    m_name->selectAll();
    m_name->setFocus();
}

void NewProgrammeDialog::fillTemplates()
{
    m_template->setAccessibleName(tr("Begin with"));
    m_template->addItem(tr("A blank programme"), QString());
    m_templates = programmeTemplates(text::installedLanguage()).value_or(QList<ProgrammeTemplate>());
    for (const ProgrammeTemplate &each : std::as_const(m_templates))
        m_template->addItem(text::inInstalledLanguage(each.name), each.key);
    connect(m_template, &QComboBox::currentIndexChanged, this, &NewProgrammeDialog::showTemplate);
    showTemplate();
}

/** A programme with nothing but words for its items, in the language of the window. */
Programme NewProgrammeDialog::blank() const
{
    Programme programme;
    programme.itemLabel = tr("measure");
    programme.itemPlural = tr("measures");
    return programme;
}

void NewProgrammeDialog::showTemplate()
{
    const Programme words = beginning() ? withTemplate(blank(), *beginning()) : blank();
    m_item->setText(words.itemLabel);
    m_plural->setText(words.itemPlural);
    m_prefix->setText(words.itemPrefix);
    m_line->setText(beginning()
                        ? tr("Brings %1; the content is yours.").arg(text::inInstalledLanguage(beginning()->line))
                        : tr("Nothing is filled in yet."));
    m_template->setAccessibleDescription(m_line->text());
}

void NewProgrammeDialog::chooseTemplate(const QString &key)
{
    m_template->setCurrentIndex(std::max(m_template->findData(key), 0));
}

std::optional<ProgrammeTemplate> NewProgrammeDialog::beginning() const
{
    const int index = m_template->currentIndex() - 1;
    return index < 0 ? std::nullopt : std::optional(m_templates.at(index));
}

Programme NewProgrammeDialog::programme() const
{
    Programme programme = blank();
    if (const auto chosen = beginning())
        programme = withTemplate(programme, *chosen);
    programme.name = m_name->text().trimmed();
    programme.region = m_region->text().trimmed();
    const auto orUsual = [](const QLineEdit *field, const QString &usual) {
        const QString text = field->text().trimmed();
        return text.isEmpty() ? usual : text;
    };
    programme.itemLabel = orUsual(m_item, programme.itemLabel);
    programme.itemPlural = orUsual(m_plural, programme.itemPlural);
    programme.itemPrefix = orUsual(m_prefix, programme.itemPrefix);
    return programme;
}

QStringList NewProgrammeDialog::municipalities() const
{
    QStringList names;
    for (const QString &line : m_municipalities->toPlainText().split(QLatin1Char('\n')))
        if (const QString name = line.simplified(); !name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    return names;
}

QString NewProgrammeDialog::fileName() const
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    return m_name->text().trimmed().replace(unfit, QStringLiteral(" ")).simplified();
}

} // namespace aanjager

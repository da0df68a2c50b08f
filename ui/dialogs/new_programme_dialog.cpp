#include "ui/dialogs/new_programme_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QHBoxLayout>
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

NewProgrammeDialog::NewProgrammeDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_region(new QLineEdit(this))
    , m_item(new QLineEdit(Programme().itemLabel, this))
    , m_plural(new QLineEdit(Programme().itemPlural, this))
    , m_prefix(new QLineEdit(Programme().itemPrefix, this))
    , m_municipalities(new QPlainTextEdit(this))
{
    QVBoxLayout *column = startDialog(*this, tr("New programme"), tr("All of it can be changed later."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Region"), m_region);
    auto *items = new QHBoxLayout;
    items->addWidget(m_item);
    items->addWidget(m_plural);
    items->addWidget(m_prefix);
    m_prefix->setFixedWidth(64);
    m_prefix->setMaxLength(longestPrefix);
    m_item->setAccessibleName(tr("What one item is called"));
    m_plural->setAccessibleName(tr("What several items are called"));
    m_prefix->setAccessibleName(tr("Letter before the number"));
    form->addRow(tr("One, several, letter"), items);
    m_municipalities->setTabChangesFocus(true);
    m_municipalities->setPlaceholderText(tr("One municipality on each line"));
    m_municipalities->setFixedHeight(150);
    form->addRow(tr("Municipalities"), m_municipalities);
    column->addLayout(form);
    m_make = finishDialog(*this, *column, tr("Choose a place…"));
    setMinimumWidth(narrowest);
    const auto ready = [this] { m_make->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, ready);
    ready();
}

Programme NewProgrammeDialog::programme() const
{
    Programme programme;
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

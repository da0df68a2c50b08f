#include "ui/dialogs/settings_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/text/languages.h"
#include "ui/text/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace aanjager {

namespace {

constexpr int settingsWidth = 460;

QComboBox *makeChoice(const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return choice;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_before{settings.language(), settings.look(), settings.textSize()}
    , m_author(new QLineEdit(settings.author(), this))
{
    build();
}

/** Made anew in another language or text size; what is typed stays. */
void SettingsDialog::build()
{
    const qsizetype held = choices().indexOf(focusWidget()); // goes on where it was
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (child != m_author)
            child->deleteLater(); // the choice that led here is still being made
    delete layout();
    QVBoxLayout *column = startDialog(*this, tr("Settings"), tr("They hold on this computer, for every programme."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    m_language = makeChoice(tr("Language"), this);
    m_look = makeChoice(tr("Colours"), this);
    m_textSize = makeChoice(tr("Text size"), this);
    fillChoices();
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Colours"), m_look);
    form->addRow(tr("Text size"), m_textSize);
    form->addRow(tr("Your function"), m_author);
    m_author->setPlaceholderText(tr("e.g. programme coordinator"));
    m_author->setAccessibleName(tr("Your function"));
    m_author->setAccessibleDescription(tr("It is noted with each change you make. A name is not needed."));
    column->addLayout(form);
    QLabel *line =
        makeLabel(tr("It is noted with each change you make. A name is not needed."), theme::TextStyle::Caption, this);
    line->setWordWrap(true);
    column->addWidget(line);
    finishDialog(*this, *column, tr("Save"));
    setTabOrder(m_textSize, m_author);
    setMinimumWidth(theme::Theme::instance().length(settingsWidth));
    if (held >= 0)
        choices()[held]->setFocus(Qt::TabFocusReason);
    if (isVisible()) // smaller again after a larger text
        QMetaObject::invokeMethod(this, &SettingsDialog::fitAnew, Qt::QueuedConnection);
}

QWidgetList SettingsDialog::choices() const
{
    return {m_language, m_look, m_textSize};
}

/** When what was there before is gone. */
void SettingsDialog::fitAnew()
{
    layout()->activate();
    resize(sizeHint().expandedTo(minimumSize()));
}

void SettingsDialog::fillChoices()
{
    const text::Wording words(m_settings.language());
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
    for (const QString &look : {tr("As the system"), tr("Light"), tr("Dark")})
        m_look->addItem(look);
    m_look->setCurrentIndex(static_cast<int>(m_settings.look()));
    for (const int percent : theme::Theme::scales())
        m_textSize->addItem(words.percent(percent), percent);
    m_textSize->setCurrentIndex(m_textSize->findData(theme::Theme::instance().scale()));
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { emit languageChosen(m_language->itemData(index).toString()); });
    connect(m_look, &QComboBox::activated, this,
            [this](int index) { emit lookChosen(static_cast<LookSetting>(index)); });
    connect(m_textSize, &QComboBox::activated, this,
            [this](int index) { emit textSizeChosen(m_textSize->itemData(index).toInt()); });
}

void SettingsDialog::accept()
{
    m_settings.setAuthor(m_author->text().simplified());
    QDialog::accept();
}

void SettingsDialog::reject()
{
    const Choices before = m_before;
    if (m_settings.look() != before.look)
        emit lookChosen(before.look);
    if (m_settings.textSize() != before.textSize)
        emit textSizeChosen(before.textSize);
    if (m_settings.language() != before.language)
        emit languageChosen(before.language);
    QDialog::reject();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_language)
        build();
}

} // namespace aanjager

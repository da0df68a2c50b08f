#include "ui/pages/measures/measures_empty.h"

#include "core/exchange/programme_template.h"
#include "ui/pages/elided_label.h"
#include "ui/text/languages.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

QHBoxLayout *cardHead(const QString &icon, QLabel *title, const QString &key, QWidget *parent)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new IconLabel(icon, 17, &theme::Palette::accent, parent));
    head->addWidget(title, 1);
    head->addWidget(makeKey(key, parent));
    return head;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, TextStyle::Body, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

MeasuresEmpty::MeasuresEmpty(const text::Wording &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_typeTitle(makeLabel({}, TextStyle::CardTitle, this))
    , m_typeText(wrapped({}, this))
    , m_field(new QLineEdit(this))
    , m_import(new QPushButton(theme::icon(QStringLiteral("excel")), tr("Choose a file…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new IconLabel(QStringLiteral("measures"), 30, &theme::Palette::ink2, this), 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(tr("Put here what your region wants to achieve"), TextStyle::PanelTitle, this), 0,
                      Qt::AlignHCenter);
    QLabel *line = makeLabel(tr("There are three ways to begin; you can mix them."), TextStyle::Body, this);
    line->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(line, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(makeCards(), 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(makeDemoLine(), 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_import, &QPushButton::clicked, this, &MeasuresEmpty::importAsked);
}

QWidget *MeasuresEmpty::makeCards()
{
    auto *cards = new QWidget(this);
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const theme::Theme &theme = theme::Theme::instance();
    for (QWidget *card : {makeTypeCard(), makeImportCard(), makeTemplateCard()}) {
        card->setMinimumSize(theme.length(240), theme.length(206));
        card->setMaximumSize(theme.length(350), theme.length(218));
        row->addWidget(card, 1);
    }
    return cards;
}

QWidget *MeasuresEmpty::makeTypeCard()
{
    auto *type = new CardFrame({}, this);
    type->contents()->addLayout(cardHead(QStringLiteral("edit"), m_typeTitle, QStringLiteral("Ctrl N"), type));
    type->contents()->addWidget(m_typeText);
    type->contents()->addStretch(1);
    type->contents()->addWidget(m_field);
    return type;
}

QWidget *MeasuresEmpty::makeImportCard()
{
    auto *take = new CardFrame({}, this);
    auto *title = makeLabel(tr("Take over your list"), TextStyle::CardTitle, take);
    take->contents()->addLayout(cardHead(QStringLiteral("import"), title, QStringLiteral("Ctrl I"), take));
    take->contents()->addWidget(
        wrapped(tr("From Excel, LibreOffice or CSV. You see everything first, and can undo it in one step."), take));
    take->contents()->addStretch(1);
    take->contents()->addWidget(m_import, 0, Qt::AlignLeft);
    return take;
}

QWidget *MeasuresEmpty::makeTemplateCard()
{
    auto *card = new CardFrame({}, this);
    auto *title = makeLabel(tr("Begin with a template"), TextStyle::CardTitle, card);
    card->contents()->addLayout(cardHead(QStringLiteral("measures"), title, QStringLiteral("Ctrl T"), card));
    card->contents()->addWidget(wrapped(tr("Puts words, themes and fixed lists ready; the content is yours."), card));
    card->contents()->addStretch(1);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const auto templates = programmeTemplates(text::installedLanguage()).value_or(QList<ProgrammeTemplate>());
    for (const ProgrammeTemplate &each : templates) {
        auto *name = new QPushButton(text::inInstalledLanguage(each.name), card);
        name->setProperty("kind", QStringLiteral("link"));
        const QString line = text::inInstalledLanguage(each.line);
        name->setAccessibleName(name->text());
        name->setAccessibleDescription(line);
        const int row = static_cast<int>(m_templates.size());
        grid->addWidget(name, row, 0, Qt::AlignLeft);
        auto *about = new ElidedLabel(TextStyle::Caption, card);
        about->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        about->setWhole(line);
        grid->addWidget(about, row, 1);
        connect(name, &QPushButton::clicked, this, [this, key = each.key] { emit templateAsked(key); });
        m_templates.append(name);
    }
    card->contents()->addLayout(grid);
    return card;
}

/** The way to a filled programme, in a sentence. */
QWidget *MeasuresEmpty::makeDemoLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *demo = new QPushButton(tr("Open the demonstration programme"), line);
    demo->setProperty("kind", QStringLiteral("link"));
    demo->setAccessibleName(demo->text());
    row->addWidget(makeLabel(tr("Look around first?"), TextStyle::Caption, line));
    row->addWidget(demo);
    row->addWidget(makeLabel(tr("It changes nothing in your file."), TextStyle::Caption, line));
    connect(demo, &QPushButton::clicked, this, &MeasuresEmpty::demoAsked);
    return line;
}

void MeasuresEmpty::goToTemplates()
{
    if (!m_templates.isEmpty() && m_templates.first()->isEnabled())
        m_templates.first()->setFocus(Qt::ShortcutFocusReason);
}

void MeasuresEmpty::show(const Programme &programme, const QString &hint)
{
    const QString item = m_words.item(programme);
    m_typeTitle->setText(tr("Type a first %1").arg(item));
    m_typeText->setText(
        tr("One line for each %1. Number and status come by themselves; the rest can follow later.").arg(item));
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(m_typeTitle->text());
}

void MeasuresEmpty::setEditable(bool editable)
{
    m_field->setEnabled(editable);
    m_import->setEnabled(editable);
    for (QPushButton *each : std::as_const(m_templates))
        each->setEnabled(editable);
}

} // namespace aanjager

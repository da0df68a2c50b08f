#include "ui/pages/measures/bulk_bar.h"

#include "ui/models/typed_value.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/text/value_text.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace aanjager {

using theme::TextStyle;

namespace {

const Field &fieldOf(const QString &name)
{
    return *describe<Measure>().field(name);
}

} // namespace

BulkBar::BulkBar(const PageContext &context, QWidget *parent) : SelectionBar(context, parent)
{
    const text::Wording &words = context.words;
    fillStatuses(addMenu(QStringLiteral("status"), words.label(fieldOf(QStringLiteral("status")))));
    fillOwners(addMenu(QStringLiteral("owner_kind"), words.label(fieldOf(QStringLiteral("owner_kind")))));
    addTyped(QStringLiteral("lead"), words.label(fieldOf(QStringLiteral("lead"))), {});
    QMenu *themes = addMenu(QStringLiteral("theme"), words.label(fieldOf(QStringLiteral("theme"))));
    connect(themes, &QMenu::aboutToShow, this, [this, themes] { fillThemes(themes); });
    addTyped(QStringLiteral("ends"), words.label(fieldOf(QStringLiteral("ends"))),
             tr("e.g. 30 sep 2021, Q3 2021, 2021"));
    connect(addButton(QStringLiteral("duplicate"), tr("Duplicate")), &QToolButton::clicked, this, &BulkBar::duplicate);
    connect(addButton(QStringLiteral("remove"), tr("Remove")), &QToolButton::clicked, this, &BulkBar::remove);
    endRow();
}

QToolButton *BulkBar::addButton(const QString &key, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setText(words);
    button->setAccessibleName(words);
    button->setProperty("kind", QStringLiteral("button"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    m_buttons.insert(key, button);
    row()->addWidget(button);
    return button;
}

QMenu *BulkBar::addMenu(const QString &key, const QString &words)
{
    QToolButton *button = addButton(key, words);
    auto *menu = new QMenu(button);
    menu->setAccessibleName(words);
    button->setMenu(menu);
    return menu;
}

/** A menu with a field in it; what is refused stays open with its sentence. */
void BulkBar::addTyped(const QString &key, const QString &words, const QString &hint)
{
    QMenu *menu = addMenu(key, words);
    auto *place = new QWidget(menu);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(10, 8, 10, 8);
    auto *field = new QLineEdit(place);
    field->setAccessibleName(words);
    field->setPlaceholderText(hint.isEmpty() ? words : hint);
    field->setMinimumWidth(theme::Theme::instance().length(240));
    QLabel *sentence = makeLabel({}, TextStyle::Caption, place);
    sentence->setProperty("type", QStringLiteral("error"));
    sentence->hide();
    column->addWidget(field);
    column->addWidget(sentence);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(place);
    menu->addAction(action);
    m_fields.insert(key, field);
    connect(menu, &QMenu::aboutToShow, field, [field, sentence] {
        field->clear();
        sentence->hide();
        field->setFocus(Qt::PopupFocusReason);
    });
    connect(field, &QLineEdit::returnPressed, this, [this, key, field, sentence, menu] {
        const QString text = field->text().trimmed();
        if (text.isEmpty() || storeTyped(key, text, sentence)) // nothing typed wipes nothing
            menu->close();
    });
}

void BulkBar::fillStatuses(QMenu *menu)
{
    for (size_t status = 0; status < vocabularyOf<Status>().terms.size(); ++status) {
        const auto value = static_cast<Status>(status);
        menu->addAction(theme::statusIcon(value), m_context.words.label(value), this,
                        [this, value] { setStatus(value); });
    }
}

void BulkBar::fillOwners(QMenu *menu)
{
    for (size_t kind = 0; kind < vocabularyOf<OwnerKind>().terms.size(); ++kind) {
        const auto value = static_cast<OwnerKind>(kind);
        menu->addAction(m_context.words.label(value), this, [this, value] {
            store(QStringLiteral("owner_kind"), Convert<std::optional<OwnerKind>>::toValue(value));
        });
    }
}

void BulkBar::fillThemes(QMenu *menu)
{
    menu->clear();
    QList<Theme> themes = m_context.session.state().all<Theme>();
    std::sort(themes.begin(), themes.end(), [](const Theme &a, const Theme &b) {
        return std::tuple(a.order.value_or(0), a.name) < std::tuple(b.order.value_or(0), b.name);
    });
    for (const Theme &theme : std::as_const(themes))
        menu->addAction(QString(theme.name).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                        [this, id = theme.id] { store(QStringLiteral("theme"), Convert<Id<Theme>>::toValue(id)); });
    menu->addAction(tr("Without a theme"), this, [this] { store(QStringLiteral("theme"), Value()); });
}

void BulkBar::setMeasures(const QList<Id<Measure>> &ids)
{
    m_ids = ids;
    showCount(ids.size(), tr("%n selected", nullptr, static_cast<int>(ids.size())));
}

QString BulkBar::many() const
{
    const int count = static_cast<int>(m_ids.size());
    if (count == 1)
        return text::recordName(m_context.session.state(), QString::fromLatin1(tableOf<Measure>), m_ids.first().value);
    return QStringLiteral("%1 %2").arg(count).arg(m_context.words.items(m_context.session.state().programme(), count));
}

QByteArray BulkBar::lastChange() const
{
    const auto last = m_context.session.file().undoable();
    return last ? last->uid : QByteArray();
}

void BulkBar::setStatus(Status status)
{
    store(QStringLiteral("status"), Convert<Status>::toValue(status));
}

void BulkBar::setVerdict(std::optional<Health> verdict)
{
    store(QStringLiteral("health"), Convert<std::optional<Health>>::toValue(verdict));
}

void BulkBar::store(const QString &field, const Value &value)
{
    const QList<Id<Measure>> ids = m_ids;
    const QByteArray before = lastChange();
    const bool done =
        m_context.attempt([this, ids, field, value] { return setField(m_context.session, ids, field, value); });
    if (!done || lastChange() == before) // all of them were so already: there is nothing to take back
        return;
    const State &state = m_context.session.state();
    const QString said = text::valueText(m_context.words, fieldOf(field), value, &state);
    m_context.notices.doneWithUndo(
        tr("%1: %2 is now %3").arg(many(), report::uncapitalised(m_context.words.label(fieldOf(field))), said));
}

bool BulkBar::storeTyped(const QString &field, const QString &text, QLabel *sentence)
{
    const TypedValue typed = TypedValue::read(fieldOf(field), text);
    if (!typed.isGood()) {
        sentence->setText(typed.problem());
        sentence->show();
        return false;
    }
    store(field, typed.value());
    return true;
}

void BulkBar::remove()
{
    const QString words = many();
    const QList<Id<Measure>> ids = m_ids;
    if (m_context.attempt([this, ids] { return removeMeasures(m_context.session, ids); }))
        m_context.notices.doneWithUndo(tr("%1 removed").arg(words));
}

void BulkBar::duplicate()
{
    m_context.attempt([this, ids = m_ids, words = many()] {
        return duplicateMeasures(m_context.session, ids).map([&](const QList<Id<Measure>> &copies) {
            if (copies.isEmpty())
                return;
            m_context.notices.doneWithUndo(tr("%1 duplicated").arg(words));
            emit made(copies);
        });
    });
}

} // namespace aanjager

#include "ui/models/history_model.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/history/restoring.h"
#include "ui/widgets/table_view.h"

#include <QKeyEvent>
#include <QMenu>

namespace aanjager {

namespace {

QString inMenu(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

/** The fields of one measure in one list, those of a programme in a list for each entity. */
void HistoryPage::listFields(QMenu *menu)
{
    const auto add = [this](QMenu *list, const QString &label, const QString &key) {
        QAction *action = list->addAction(inMenu(label), this, [this, key] {
            HistoryChoice choice = m_model->choice();
            choice.field = key;
            m_model->setChoice(choice);
            showChoice();
        });
        action->setCheckable(true);
        action->setChecked(m_model->choice().field == key);
    };
    add(menu, tr("Every field"), {});
    menu->addSeparator();
    QString entity;
    QMenu *list = menu;
    for (const HistoryModel::Choosable &field : m_model->fields()) {
        if (m_model->choice().measure.isNull() && field.entity != entity) {
            entity = field.entity;
            list = menu->addMenu(inMenu(entity));
        }
        add(list, field.label, field.key);
    }
}

void HistoryPage::listAuthors(QMenu *menu)
{
    const auto add = [this, menu](const QString &label, const std::optional<QString> &author) {
        QAction *action = menu->addAction(inMenu(label), this, [this, author] {
            HistoryChoice choice = m_model->choice();
            choice.by = author;
            m_model->setChoice(choice);
            showChoice();
        });
        action->setCheckable(true);
        action->setChecked(m_model->choice().by == author);
    };
    add(tr("Everybody"), std::nullopt);
    menu->addSeparator();
    for (const QString &author : m_model->authors())
        add(author.isEmpty() ? tr("not said") : author, author);
}

void HistoryPage::listGroupings(QMenu *menu)
{
    const auto add = [this, menu](const QString &label, HistoryGrouping grouping) {
        QAction *action = menu->addAction(label, this, [this, grouping] {
            m_model->setGrouping(grouping);
            showChoice();
        });
        action->setCheckable(true);
        action->setChecked(m_model->grouping() == grouping);
    };
    add(tr("By day"), HistoryGrouping::Day);
    add(tr("By field"), HistoryGrouping::Field);
}

void HistoryPage::openMenu(const QPoint &point)
{
    const QModelIndex index = m_table->indexAt(point).isValid() ? m_table->indexAt(point) : m_table->currentIndex();
    const auto value = m_model->restoration(index);
    if (!value)
        return;
    const NotRestorable reason =
        notRestorable(m_context.session, *value->description, value->id, *value->field, value->value);
    QMenu menu(this);
    const QString words = index.data(HistoryModel::RestoreTextRole).toString();
    QAction *action = menu.addAction(words.isEmpty() ? tr("Restore this value") : inMenu(words));
    action->setEnabled(reason == NotRestorable::No);
    if (reason != NotRestorable::No)
        menu.addAction(whyNotRestorable(reason))->setEnabled(false);
    if (menu.exec(m_table->viewport()->mapToGlobal(point)) == action)
        restoreValue(m_context, *value->description, value->id, *value->field, value->value);
}

/** Enter brings back the value of the row. */
bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            bringBack(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aanjager

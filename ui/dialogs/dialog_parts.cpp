#include "ui/dialogs/dialog_parts.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace aanjager {

namespace {

class RoomyRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int least = 28, around = 10; ///< pixels at 100 % text
        const theme::Theme &theme = theme::Theme::instance();
        const QSize words = QStyledItemDelegate::sizeHint(option, index);
        return {words.width(), std::max(theme.length(least), words.height() + theme.length(around))};
    }
};

} // namespace

QVBoxLayout *startDialog(QDialog &dialog, const QString &title, const QString &line)
{
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, theme::TextStyle::PanelTitle, &dialog));
    if (line.isEmpty())
        return column;
    QLabel *explanation = makeLabel(line, theme::TextStyle::Caption, &dialog);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    return column;
}

QPushButton *finishDialog(QDialog &dialog, QVBoxLayout &column, const QString &action)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *does = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    does->setProperty("kind", QStringLiteral("primary"));
    does->style()->unpolish(does); // the box has dressed it already
    does->style()->polish(does);
    does->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addSpacing(4);
    column.addWidget(buttons);
    return does;
}

void giveRowsRoom(QAbstractItemView &list)
{
    list.setItemDelegate(new RoomyRow(&list));
}

} // namespace aanjager

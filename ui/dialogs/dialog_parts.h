#pragma once

#include <QDialog>
#include <QDialogButtonBox>

class QAbstractItemView;
class QVBoxLayout;

namespace aanjager {

/** A column with the dialog's title and a line that says what it is for; what is asked goes below. */
QVBoxLayout *startDialog(QDialog &dialog, const QString &title, const QString &line);

/** The buttons at the bottom: one that does it, under its own name, and cancel. Returns the one that does it. */
QPushButton *finishDialog(QDialog &dialog, QVBoxLayout &column, const QString &action);

/** Gives the words of every row of a list air, as in a table. */
void giveRowsRoom(QAbstractItemView &list);

} // namespace aanjager

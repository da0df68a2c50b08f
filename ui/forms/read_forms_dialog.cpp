#include "ui/forms/read_forms_dialog.h"

#include "ui/delegates/text_delegate.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/forms/form_differences_model.h"
#include "ui/forms/form_problems_model.h"
#include "ui/forms/tick_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;
using Column = FormDifferencesModel::Column;

namespace {

int length(int pixels)
{
    return theme::Theme::instance().length(pixels);
}

bool hasDoubted(const QList<FormComparison> &forms)
{
    for (const FormComparison &form : forms)
        for (const FormDifference &difference : form.differences)
            if (difference.doubt != FormDoubt::None)
                return true;
    return false;
}

} // namespace

ReadFormsDialog::ReadFormsDialog(const QList<FormComparison> &forms, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_model(new FormDifferencesModel(forms, context, this))
{
    QVBoxLayout *column =
        startDialog(*this, tr("Forms that came back"),
                    tr("Nothing is stored yet. What is ticked is taken over as one change and can be undone in one "
                       "step. What was changed in the programme since the form was made is not ticked."));
    addChoices(*column);
    addTable(*column);
    addTexts(*column);
    addProblems(*column);
    m_takeOver = finishDialog(*this, *column, tr("Take over"));
    connect(m_model, &FormDifferencesModel::takenChanged, this, &ReadFormsDialog::showTaken);
    showTaken();
    showTexts();
    m_table->setFocus();
    resize(length(1080), length(720));
}

const QList<FormComparison> &ReadFormsDialog::forms() const
{
    return m_model->forms();
}

void ReadFormsDialog::addChoices(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_count = makeLabel({}, TextStyle::BodyStrong, this);
    row->addWidget(m_count, 1);
    const auto add = [this, row](const QString &words, bool alsoDoubted) {
        auto *button = new QPushButton(words, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_model, [this, alsoDoubted] { m_model->takeAll(alsoDoubted); });
        row->addWidget(button);
    };
    if (hasDoubted(forms())) {
        add(tr("Tick everything"), true);
        add(tr("Tick what nobody doubts"), false);
    }
    column.addLayout(row);
}

void ReadFormsDialog::addTable(QVBoxLayout &column)
{
    m_table = new TableView(tr("Answers of the forms"), this);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(Column::Take, new TickDelegate(m_table));
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(length(36));
    const std::pair<Column, int> widths[] = {{Column::Take, 36}, {Column::About, 220}, {Column::Question, 140},
                                             {Column::Was, 164}, {Column::Now, 120},   {Column::Given, 140}};
    for (const auto &[section, width] : widths)
        header->resizeSection(section, length(width));
    header->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showTexts(); });
    m_table->setCurrentIndex(m_model->index(m_model->difference(1) ? 1 : 0, Column::About));
    column.addWidget(m_table, 3);
}

void ReadFormsDialog::addTexts(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const Column each : {Column::Was, Column::Now, Column::Given}) {
        const QString name = m_model->headerData(each, Qt::Horizontal).toString();
        auto *pair = new QVBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(makeLabel(name, TextStyle::Label, this));
        auto *text = new QPlainTextEdit(this);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setAccessibleName(name);
        text->setFixedHeight(length(76));
        pair->addWidget(text);
        row->addLayout(pair);
        m_texts.append(text);
    }
    column.addLayout(row);
}

void ReadFormsDialog::addProblems(QVBoxLayout &column)
{
    auto *model = new FormProblemsModel(forms(), m_context, this);
    if (model->rowCount() == 0)
        return;
    column.addWidget(makeLabel(tr("To check: %1").arg(model->rowCount()), TextStyle::CardTitle, this));
    auto *table = new TableView(tr("To check"), this);
    table->setItemDelegate(new TextDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setModel(model);
    table->header()->resizeSection(FormProblemsModel::Form, length(180));
    table->header()->resizeSection(FormProblemsModel::Where, length(180));
    table->header()->setStretchLastSection(true);
    table->setMinimumHeight(length(110));
    column.addWidget(table, 1);
}

void ReadFormsDialog::showTexts()
{
    const int row = m_table ? m_table->currentIndex().row() : -1;
    const Column columns[] = {Column::Was, Column::Now, Column::Given};
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setPlainText(m_model->valueText(row, columns[i]));
}

void ReadFormsDialog::showTaken()
{
    int taken = 0, all = 0;
    for (const FormComparison &form : forms()) {
        taken += form.refusal.isEmpty() ? form.taken() : 0;
        all += static_cast<int>(form.differences.size());
    }
    m_count->setText(all == 0 ? tr("There is nothing to take over.")
                              : tr("%1 of %2 answers are taken over.").arg(taken).arg(all));
    if (m_takeOver)
        m_takeOver->setEnabled(taken > 0);
}

/** Space ticks the row that the keyboard is on, whichever cell of it. */
bool ReadFormsDialog::eventFilter(QObject *object, QEvent *event)
{
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (object != m_table || !isSpace)
        return QDialog::eventFilter(object, event);
    const QModelIndex tick = m_table->currentIndex().siblingAtColumn(Column::Take);
    if (m_model->difference(tick.row()))
        m_model->setData(tick, tick.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                         Qt::CheckStateRole);
    return true;
}

} // namespace aanjager

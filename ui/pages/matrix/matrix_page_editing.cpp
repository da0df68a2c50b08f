// What a person does to the cells of the matrix.
#include "ui/models/matrix_model.h"
#include "ui/pages/matrix/cell_inspector.h"
#include "ui/pages/matrix/cell_menu.h"
#include "ui/pages/matrix/matrix_page.h"
#include "ui/pages/matrix/matrix_table.h"
#include "ui/pages/notices.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace aanjager {

namespace {

constexpr qsizetype problemsNamed = 5; ///< more are counted

/** What a fill takes along: what is said of the cell, not what is the municipality's own. */
void fillFrom(const Applicability &source, Applicability &cell)
{
    cell.degree = source.degree;
    cell.percent = source.percent;
    cell.reasonCategory = source.reasonCategory;
    cell.details.change().reason = source.details->reason;
    cell.status = source.status;
    cell.health = source.health;
    cell.progress = source.progress;
}

} // namespace

QList<MatrixPlace> MatrixPage::places() const
{
    QList<MatrixPlace> places;
    for (const QModelIndex &index : m_table->chosen())
        places.append(m_model->placeAt(index));
    return places;
}

QString MatrixPage::about() const
{
    const QModelIndexList chosen = m_table->chosen();
    if (chosen.size() != 1)
        return tr("%n cell(s)", nullptr, static_cast<int>(chosen.size()));
    return tr("%1 in %2", "a measure in a municipality")
        .arg(m_model->measureAt(chosen.first().row())->number, m_model->municipalityAt(chosen.first().column()).name);
}

bool MatrixPage::store(const QList<MatrixPlace> &places, const QString &field, const CellChange &change)
{
    if (places.isEmpty())
        return false;
    const auto work = [session = &m_context.session, places, field, change] {
        return editCells(*session, places, field, change);
    };
    if (!m_context.attempt(work))
        return false;
    if (places.size() > 1)
        m_context.notices.doneWithUndo(tr("%n cell(s) changed", nullptr, static_cast<int>(places.size())));
    return true;
}

void MatrixPage::setDegree(Degree degree)
{
    if (asksReason(degree) && m_context.session.canEdit()) {
        m_asked = places();
        if (m_asked.isEmpty())
            return;
        const DegreeReason known = knownReason(degree, m_model->cellAt(m_table->chosen().first()));
        QRect beside = m_table->visualRect(m_table->chosen().last());
        beside.moveTopLeft(m_table->viewport()->mapTo(this, beside.topLeft()));
        m_reason->ask(known, about(), beside);
        return;
    }
    store(places(), QStringLiteral("degree"), givenDegree(degree));
}

void MatrixPage::storeReason(const DegreeReason &reason)
{
    store(m_asked, QStringLiteral("degree"), givenReason(reason));
    m_asked.clear();
    showChosen();
    if (!m_inspector->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
}

void MatrixPage::setStatus(std::optional<Status> status)
{
    store(places(), QStringLiteral("status"), givenStatus(status));
}

void MatrixPage::listCells(QMenu &menu)
{
    const QModelIndexList chosen = m_table->chosen();
    if (chosen.isEmpty())
        return;
    if (m_context.session.canEdit()) {
        listCellChoices(
            menu, m_context.words, m_model->cellAt(chosen.first()), this, [this](Degree degree) { setDegree(degree); },
            [this](std::optional<Status> status) { setStatus(status); });
        menu.addSeparator();
    }
    const auto add = [&](const QString &words, const char *keys, const auto &run, bool edits) {
        QAction *action = menu.addAction(words + QLatin1Char('\t') + QLatin1String(keys), this, run);
        action->setEnabled(!edits || m_context.session.canEdit());
    };
    add(
        tr("Copy"), "Ctrl+C", [this] { copy(); }, false);
    add(
        tr("Paste"), "Ctrl+V", [this] { paste(); }, true);
    add(
        tr("Fill down"), "Ctrl+D", [this] { fill(Qt::Vertical); }, true);
    add(
        tr("Fill to the right"), "Ctrl+R", [this] { fill(Qt::Horizontal); }, true);
    add(
        tr("All fields of this cell"), "Enter", [this] { m_inspector->edit(); }, true);
}

void MatrixPage::copy()
{
    const QModelIndexList chosen = m_table->chosen();
    if (chosen.isEmpty())
        return;
    int left = chosen.first().column(), right = left;
    for (const QModelIndex &index : chosen) {
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    QString block;
    for (int row = chosen.first().row(); row <= chosen.last().row(); ++row) {
        QStringList cells;
        for (int column = left; column <= right; ++column) {
            const QModelIndex index = m_model->index(row, column);
            cells.append(chosen.contains(index) ? m_model->words(index) : QString());
        }
        block += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QApplication::clipboard()->setText(block);
}

void MatrixPage::fill(Qt::Orientation along)
{
    const QModelIndexList chosen = m_table->chosen();
    QList<MatrixPlace> targets;
    QList<Applicability> sources;
    for (const QModelIndex &index : chosen) {
        const bool down = along == Qt::Vertical;
        const auto isFirst = [&](const QModelIndex &other) {
            return down ? other.column() == index.column() : other.row() == index.row();
        };
        const auto source = std::find_if(chosen.cbegin(), chosen.cend(), isFirst);
        if (*source == index)
            continue;
        const Applicability *cell = m_model->cellAt(*source);
        targets.append(m_model->placeAt(index));
        sources.append(cell ? *cell : Applicability{});
    }
    if (targets.isEmpty())
        return m_context.notices.done(along == Qt::Vertical ? tr("Choose a block first: its top row goes down")
                                                            : tr("Choose a block first: its left column goes right"));
    store(targets, QStringLiteral("degree"),
          [sources](qsizetype i, Applicability &cell) { fillFrom(sources[i], cell); });
}

void MatrixPage::paste()
{
    const QModelIndexList chosen = m_table->chosen();
    const auto block = readBlock(QApplication::clipboard()->text());
    if (chosen.isEmpty())
        return;
    if (!block)
        return m_context.notices.failed(block.error());
    const MatrixPaste paste = placeBlock(*block, *m_model, chosen);
    if (paste.places.isEmpty() && paste.problems.isEmpty())
        return m_context.notices.done(tr("There is no text on the clipboard"));
    if (paste.problems.isEmpty())
        storePaste(paste);
    else
        askAboutPaste(paste);
}

void MatrixPage::storePaste(const MatrixPaste &paste)
{
    const bool isStored = store(paste.places, QString(),
                                [texts = paste.texts](qsizetype i, Applicability &cell) { apply(texts[i], cell); });
    int unexplained = 0;
    for (const Applicability &cell : cellsAt(m_context.session.state(), paste.places))
        unexplained += asksReason(cell.degree) && cell.details->reason.isEmpty() ? 1 : 0;
    if (isStored && unexplained > 0)
        m_context.notices.doneWithUndo(tr("%n cell(s) changed", nullptr, static_cast<int>(paste.places.size())) +
                                       QStringLiteral("; ") + tr("%n still need(s) a reason", nullptr, unexplained));
}

QString MatrixPage::problemText(const MatrixPaste &paste) const
{
    QStringList lines;
    for (const MatrixPaste::Problem &problem : paste.problems) {
        if (lines.size() == problemsNamed) {
            lines.append(tr("and %n more", nullptr, static_cast<int>(paste.problems.size() - problemsNamed)));
            break;
        }
        const QModelIndex index = m_model->indexOf(problem.place);
        const QString where = index.isValid() ? tr("%1 in %2", "a measure in a municipality")
                                                    .arg(m_model->measureAt(index.row())->number,
                                                         m_model->municipalityAt(index.column()).name)
                                              : tr("outside the matrix");
        lines.append(QStringLiteral("%1: “%2”").arg(where, problem.found.left(60)));
    }
    return lines.join(QLatin1Char('\n'));
}

void MatrixPage::askAboutPaste(const MatrixPaste &paste)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Paste"));
    box->setText(tr("%n cell(s) of the block cannot be put here", nullptr, static_cast<int>(paste.problems.size())));
    box->setInformativeText(problemText(paste) + QStringLiteral("\n\n") +
                            tr("Accepted are a degree (V, D 60%, L, N, ?), a status, a verdict or a percentage."));
    box->addButton(QMessageBox::Cancel);
    if (!paste.places.isEmpty()) {
        auto *rest = box->addButton(tr("Paste the other %n", nullptr, static_cast<int>(paste.places.size())),
                                    QMessageBox::AcceptRole);
        connect(rest, &QPushButton::clicked, this, [this, paste] { storePaste(paste); });
    }
    box->open();
}

} // namespace aanjager

#include "ui/import/check_step.h"

#include "ui/delegates/text_delegate.h"
#include "ui/import/mark_label.h"
#include "ui/import/work_bar.h"
#include "ui/text/import_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace aanjager {

using theme::TextStyle;

CheckStep::CheckStep(ImportDraft &draft, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_context(context)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    column->addWidget(m_counts = makeLabel({}, TextStyle::PanelTitle, this));
    column->addWidget(m_more = makeLabel({}, TextStyle::Caption, this));
    m_more->setWordWrap(true);
    makeNumbers(*column);
    m_busy = new WorkBar(context.words, tr("Finding out what changes…"), this);
    column->addWidget(m_busy);
    m_model = new DifferencesModel(context.words, this);
    m_table = new TableView(tr("What will be new, what changes and what stays"), this);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(DifferencesModel::What, QHeaderView::Interactive);
    header->setSectionResizeMode(DifferencesModel::Before, QHeaderView::Interactive);
    header->setSectionResizeMode(DifferencesModel::After, QHeaderView::Stretch);
    header->resizeSection(DifferencesModel::What, theme::Theme::instance().length(380));
    header->resizeSection(DifferencesModel::Before, theme::Theme::instance().length(300));
    connect(m_table, &TableView::foldAsked, m_model, &DifferencesModel::toggle);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new IconLabel(QStringLiteral("undo"), 16, &theme::Palette::ink2, this));
    foot->addWidget(makeLabel(tr("Nothing is stored yet. The import is one change and can be undone in one step."),
                              TextStyle::Caption, this),
                    1);
    column->addLayout(foot);
    connect(&draft, &ImportDraft::rehearsed, this, &CheckStep::refresh);
    connect(&draft, &ImportDraft::mappingChanged, this, &CheckStep::wait);
    connect(&draft, &ImportDraft::read, this, [this] {
        if (std::exchange(m_isAskedAgain, false))
            m_draft.rehearse();
    });
    connect(&draft.work(), &BackgroundWork::ended, this, [this] { m_busy->hide(); });
    connect(&draft.work(), &BackgroundWork::started, this, [this] {
        m_busy->clear();
        m_busy->setVisible(true);
    });
    connect(&draft.work(), &BackgroundWork::progressed, m_busy, &WorkBar::tell);
    wait();
}

void CheckStep::makeNumbers(QVBoxLayout &column)
{
    m_numbers = new QWidget(this);
    auto *row = new QHBoxLayout(m_numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new MarkLabel(ImportMark::Check, m_numbers));
    row->addWidget(m_numbersSaid = makeLabel({}, TextStyle::Body, m_numbers), 1);
    m_numbersSaid->setWordWrap(true);
    m_sameNumbers = new QPushButton(m_numbers);
    m_sameNumbers->setProperty("kind", QStringLiteral("small"));
    m_sameNumbers->setAutoDefault(false);
    connect(m_sameNumbers, &QPushButton::clicked, this, [this] {
        m_isAskedAgain = true;
        m_draft.setNumbersEnough(!m_draft.mapping().areNumbersEnough);
    });
    row->addWidget(m_sameNumbers);
    m_numbers->hide();
    column.addWidget(m_numbers);
}

/** Asks what a person alone knows: whether numbers whose titles are others are those of the same measures. */
void CheckStep::showNumbers(const ImportReport &report)
{
    const bool areSame = m_draft.mapping().areNumbersEnough;
    const QString code = areSame ? QStringLiteral("other_title") : QStringLiteral("same_number");
    const auto count = std::count_if(report.problems.begin(), report.problems.end(),
                                     [&code](const ImportProblem &problem) { return problem.code == code; });
    const int numbers = static_cast<int>(count);
    m_numbersSaid->setText(
        areSame
            ? tr("%n number(s) had quite another title in the programme; those measures take the title of the list.",
                 nullptr, numbers)
            : tr("%n number(s) of the list belong to measures with quite another title in the programme. They come "
                 "in as new measures; nothing is overwritten.",
                 nullptr, numbers));
    m_sameNumbers->setText(areSame ? tr("They are other measures") : tr("They are the same measures"));
    m_sameNumbers->setAccessibleDescription(m_numbersSaid->text());
    m_numbers->setVisible(numbers > 0);
}

QString CheckStep::countsText() const
{
    return m_counts->text();
}

void CheckStep::wait()
{
    m_model->clear();
    m_numbers->hide();
    m_counts->setText(QString());
    m_more->setText(QString());
}

void CheckStep::refresh()
{
    const ImportRehearsal &found = *m_draft.rehearsal();
    const ImportReport &report = found.report;
    const auto number = [this](int count) { return m_context.words.number(count); };
    m_counts->setText(tr("%1 new · %2 changed · %3 as they were")
                          .arg(number(report.created), number(report.updated), number(report.unchanged)));
    QStringList more;
    if (report.themes > 0)
        more.append(tr("%n new theme(s)", nullptr, report.themes));
    if (report.parties > 0)
        more.append(tr("%n new party(ies)", nullptr, report.parties));
    if (report.rounds > 0)
        more.append(tr("%n closed round(s)", nullptr, report.rounds));
    int inNotes = 0, skipped = 0, kept = 0;
    QList<ImportProblem> sheets;
    for (const ImportProblem &problem : report.problems) {
        inNotes += problem.kind == ProblemKind::Invalid || problem.kind == ProblemKind::Extra;
        skipped += problem.kind == ProblemKind::Skipped && problem.row > 0;
        if (problem.code == u"other_sheet")
            sheets.append(problem);
        kept += problem.kind == ProblemKind::Kept;
    }
    if (inNotes > 0)
        more.append(tr("%n cell(s) that were not understood stay in the note", nullptr, inNotes));
    if (skipped > 0)
        more.append(tr("%n row(s) do not come in", nullptr, skipped));
    if (!sheets.isEmpty())
        more.append(text::ImportText(m_context.words).problem(sheets.first(), static_cast<int>(sheets.size())));
    if (kept > 0)
        more.append(tr("%n value(s) stay as the programme has them", nullptr, kept));
    if (found.records.isEmpty())
        more.append(tr("The programme already is as the list says: there is nothing to import."));
    m_more->setText(more.join(QStringLiteral(" · ")));
    m_more->setVisible(!more.isEmpty());
    showNumbers(report);
    m_model->show(found, m_context.session.state());
    m_table->setColumnHidden(DifferencesModel::Before, !m_model->tellsOfBefore());
    m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace aanjager

#include "ui/forms/make_forms_dialog.h"

#include "core/domain/work_rules.h"
#include "core/exchange/forms/form_maker.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aanjager {

MakeFormsDialog::MakeFormsDialog(const PageContext &context, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_round(new QComboBox(this))
    , m_parties(new QListWidget(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
{
    QVBoxLayout *column =
        startDialog(*this, tr("Make forms"),
                    tr("Each party gets an Excel file with its own rows and its last answers. You "
                       "send the files yourself; what comes back is read with “Read forms that came back”."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    m_round->setAccessibleName(tr("Reporting round"));
    form->addRow(tr("Reporting round"), m_round);
    m_parties->setAccessibleName(tr("Parties"));
    form->addRow(tr("Parties"), m_parties);
    m_parties->setSpacing(3);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(8);
    for (const bool all : {true, false}) {
        auto *button = new QPushButton(all ? tr("All") : tr("None"), this);
        button->setAutoDefault(false);
        button->setAccessibleName(all ? tr("Tick all parties") : tr("Tick no party"));
        connect(button, &QPushButton::clicked, this, [this, all] { tickAll(all); });
        ticks->addWidget(button);
    }
    ticks->addStretch(1);
    form->addRow(QString(), ticks);
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    m_folder->setAccessibleName(tr("Folder"));
    auto *browse = new QPushButton(tr("Choose…"), this);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Choose the folder"));
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    form->addRow(tr("Folder"), place);
    column->addLayout(form, 1);
    m_make = finishDialog(*this, *column, tr("Make forms"));
    fillRounds();
    fillParties();
    connect(m_round, &QComboBox::activated, this, [this] { fillParties(); });
    connect(m_parties, &QListWidget::itemChanged, this, [this] { follow(); });
    connect(m_folder, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(browse, &QPushButton::clicked, this, &MakeFormsDialog::askFolder);
    resize(theme::Theme::instance().length(620), theme::Theme::instance().length(600));
}

void MakeFormsDialog::fillRounds()
{
    const View &view = m_context.session.view();
    QList<const Round *> open;
    for (const Round &round : view.state.all<Round>())
        if (!round.closed.isValid())
            open.append(&round);
    std::sort(open.begin(), open.end(), [](const Round *a, const Round *b) { return a->peildatum < b->peildatum; });
    for (const Round *round : std::as_const(open))
        m_round->addItem(tr("%1, the state on %2").arg(round->label, m_context.words.longDate(round->peildatum)),
                         round->id.value);
    m_round->addItem(tr("Outside a round: the state as it is now"), qint64{0});
    const Round *now = openRound(view.state, view.today);
    m_round->setCurrentIndex(std::max(0, m_round->findData(now ? now->id.value : qint64{0})));
}

void MakeFormsDialog::fillParties()
{
    const View &view = m_context.session.view();
    const QSignalBlocker quiet(m_parties);
    m_parties->clear();
    for (const Id<Party> id : partiesToAsk(view, round())) {
        auto *item = new QListWidgetItem(view.state.find(id)->name, m_parties);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, id.value);
    }
    m_parties->setCurrentRow(0);
    follow();
}

void MakeFormsDialog::tickAll(bool ticked)
{
    const QSignalBlocker quiet(m_parties);
    for (int row = 0; row < m_parties->count(); ++row)
        m_parties->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    follow();
}

void MakeFormsDialog::follow()
{
    const auto count = static_cast<int>(parties().size());
    m_make->setText(count == 0 ? tr("Make forms") : tr("Make %n form(s)", nullptr, count));
    m_make->setEnabled(count > 0 && !folder().isEmpty());
}

void MakeFormsDialog::askFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where do the forms go?"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

QList<Id<Party>> MakeFormsDialog::parties() const
{
    QList<Id<Party>> ticked;
    for (int row = 0; row < m_parties->count(); ++row)
        if (const QListWidgetItem *item = m_parties->item(row); item->checkState() == Qt::Checked)
            ticked.append(Id<Party>{item->data(Qt::UserRole).toLongLong()});
    return ticked;
}

Id<Round> MakeFormsDialog::round() const
{
    return {m_round->currentData().toLongLong()};
}

QString MakeFormsDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

} // namespace aanjager

#pragma once

#include "core/domain/party.h"
#include "core/domain/round.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace aanjager {

/** Asks for whom forms are made, about which round, and in which folder. */
class MakeFormsDialog : public QDialog
{
    Q_OBJECT

public:
    /** `folder` is proposed. */
    MakeFormsDialog(const PageContext &context, const QString &folder, QWidget *parent = nullptr);

    QList<Id<Party>> parties() const;
    /** Null for the state outside a round. */
    Id<Round> round() const;
    QString folder() const;

private:
    void fillRounds();
    void fillParties();
    void tickAll(bool ticked);
    void follow();
    void askFolder();

    PageContext m_context;
    QComboBox *m_round;
    QListWidget *m_parties;
    QLineEdit *m_folder;
    QPushButton *m_make = nullptr;
};

} // namespace aanjager

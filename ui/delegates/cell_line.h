#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace aanjager {

/** The field in a cell that is edited. Text that was refused stays, marked, with the reason below the field. */
class CellLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit CellLine(QWidget *parent);
    ~CellLine() override;

    void refuse(const QString &sentence);
    void accept();
    bool isRefused() const { return m_isRefused; }
    /** Why it was refused, as shown. */
    QString sentence() const;
    /** Shows what is stored, unless a person is typing something else. */
    void setStored(const QString &text);
    /** Offers what is typed; false when it was refused. */
    bool leave();

signals:
    /** A person is done with it. */
    void leaving();

private:
    void mark(bool refused);

    QPointer<QLabel> m_sentence; ///< lies in the view, below the field
    bool m_isRefused = false;
};

} // namespace aanjager

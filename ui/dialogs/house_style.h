#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace aanjager {

class CommitText;

/** What makes a report the region's own: its logo and its colophon, of the programme and so of every report. */
class HouseStyle : public QWidget
{
    Q_OBJECT

public:
    explicit HouseStyle(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /** Asks for a file and takes it. */
    void askLogo();
    /** Takes the picture in this file; one that cannot be shown is refused and told. */
    void takeLogo(const QString &path);
    void goToColophon();
    /** The programme's colophon as it is typed. */
    QString colophonText() const;
    bool leave();

    CommitText *colophon() const { return m_colophon; }
    QPushButton *chooseButton() const { return m_choose; }
    QPushButton *removeButton() const { return m_remove; }

signals:
    /** With every key. */
    void typed();

private:
    void removeLogo();
    QString kilobytes(qint64 bytes) const;
    void showLogo(const QString &base64);
    bool store(const QString &field, const QString &text);

    PageContext m_context;
    QLabel *m_logo;
    QPushButton *m_choose;
    QPushButton *m_remove;
    CommitText *m_colophon;
};

} // namespace aanjager

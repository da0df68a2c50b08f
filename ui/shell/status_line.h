#pragma once

#include "ui/pages/page_context.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace aanjager {

class DemoMark;
class IconLabel;

/** The bar below: when it was stored or why it cannot be, what is selected, the demo mark, the day that counts as
 * today, and the language, which a click changes. Without a programme: the version, the look and the language. Where
 * room is scarce its texts get shorter one after the other, and their tooltips say the whole. */
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    QString savedText() const;
    /** What is selected on the page, e.g. "3 of 15 selected"; empty for nothing to tell. */
    void setSelectionText(const QString &text);
    QString selectionText() const;
    QToolButton *languageButton() const { return m_language; }
    /** In sight while what was done cannot be stored. */
    QToolButton *copyButton() const { return m_copy; }

signals:
    void copyAsked();
    void settingsAsked();
    void languageChosen(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString stored() const;
    QString moment() const;
    void showLanguage(bool isOpen);
    void setFailing(bool failing);
    void showWaiting(bool isWaiting);
    int lacking() const;
    void fit();

    PageContext m_context;
    IconLabel *m_check;
    IconLabel *m_lock;
    IconLabel *m_stop;
    QLabel *m_saved;
    QToolButton *m_copy;
    QLabel *m_selection;
    DemoMark *m_demo;
    QLabel *m_moment;
    QToolButton *m_look;
    QToolButton *m_language;
    bool m_isWaiting = false; ///< for the check of the file, with an edit in hand
    QString m_wholeSelection;
    bool m_isFailing = false; ///< something could not be stored, and nothing was since
};

} // namespace aanjager

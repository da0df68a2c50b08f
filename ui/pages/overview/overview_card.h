#pragma once

#include "ui/charts/chart_ink.h"
#include "ui/pages/overview/figure_text.h"
#include "ui/text/wording.h"
#include "ui/widgets/card_frame.h"

class QLabel;

namespace aanjager {

class ElidedLabel;

/** A card of the overview: a title, at its right a link or a remark, and below them what it shows. */
class OverviewCard : public CardFrame
{
    Q_OBJECT

public:
    explicit OverviewCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /** At the right of the title; gives way to it where there is no room for both. */
    WordsLink *link() const { return m_link; }
    /** Shows what it shows now, or in its place a sentence on why there is nothing to show. */
    void setBody(QWidget *body);
    void showBody();
    void showNothing(const QString &sentence);
    bool showsBody() const;

    /** The least height that shows it whole at this width, in pixels. */
    virtual int leastHeight(int width) const;

signals:
    void asked(const Destination &destination);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitHead();

    ElidedLabel *m_title;
    WordsLink *m_link;
    QWidget *m_body = nullptr;
    QLabel *m_nothing;
};

/** What the charts of the overview are drawn with: the theme of the moment on this screen. */
charts::ChartInk screenInk(const report::Wording &words);

} // namespace aanjager

#pragma once

#include "ui/pages/overview/overview_card.h"

#include <QListView>

namespace aanjager {

class AttentionModel;
struct OverviewFigures;

/** The list of what asks for attention: Enter, Space or a click on a line goes to its measure, on a heading to the
 * measures under it. */
class AttentionList : public QListView
{
    Q_OBJECT

public:
    explicit AttentionList(AttentionModel *model, QWidget *parent = nullptr);

    /** Where a row leads; nothing for one that leads nowhere. */
    std::optional<Destination> destinationOf(const QModelIndex &index) const;

signals:
    void asked(const Destination &destination);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void updateGeometries() override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow(const QModelIndex &index);

    AttentionModel *m_model;
};

/** What asks for attention, in the order in which it is best read. */
class AttentionCard : public OverviewCard
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit AttentionCard(const report::Wording &words, QWidget *parent = nullptr);

    void show(const OverviewFigures &figures);
    AttentionModel *model() const { return m_model; }
    AttentionList *list() const { return m_list; }
    int leastHeight(int width) const override;

private:
    const report::Wording &m_words;
    AttentionModel *m_model;
    AttentionList *m_list;
};

} // namespace aanjager

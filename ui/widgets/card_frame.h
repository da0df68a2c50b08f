#pragma once

#include <QFrame>

class QVBoxLayout;

namespace aanjager {

/** A card: a hairline with round corners around what belongs together, under an optional title. */
class CardFrame : public QFrame
{
    Q_OBJECT

public:
    explicit CardFrame(const QString &title = {}, QWidget *parent = nullptr);

    /** Where the contents go, below the title. */
    QVBoxLayout *contents() const { return m_contents; }

private:
    QVBoxLayout *m_contents;
};

} // namespace aanjager

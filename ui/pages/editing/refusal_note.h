#pragma once

#include <QWidget>

class QLabel;

namespace aanjager {

class CommitLine;

/** Why the text of a field was refused, below it: a diamond and a sentence. Hidden while there is nothing to say. */
class RefusalNote : public QWidget
{
    Q_OBJECT

public:
    /** `line` must outlive the note. */
    explicit RefusalNote(const CommitLine *line, QWidget *parent = nullptr);

    QString text() const;

private:
    void follow();

    const CommitLine *m_line;
    QLabel *m_shape;
    QLabel *m_words;
};

} // namespace aanjager

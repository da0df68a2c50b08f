#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

namespace aanjager {

class ChoiceBox;
class CommitLine;
class CommitText;
class RefusalNote;

/**
 * One field of one record, edited where it stands: a line, a text or a list, as its description says. What a person is
 * done with is stored as one change; what cannot be read or stored stays, marked, with the reason below it.
 */
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /** The description must outlive the editor; `field` is one of its fields and of a kind that can be typed or chosen
     * (not a list of texts or a picture). */
    FieldEditor(const PageContext &context, const Description &description, const Field &field,
                QWidget *parent = nullptr);

    /** What stores a value in place of writing it to the record that is shown; of a record that may be made only then.
     */
    using Store = std::function<Result<void>(const QString &field, const Value &value)>;
    void storeBy(Store store) { m_storeBy = std::move(store); }

    /** Shows what is stored of a record; what is being typed about this same record stays. */
    void show(qint64 record, const Value &value);
    void setEditable(bool editable);
    void setPlaceholder(const QString &text);

    bool isPending() const;
    /** Offers what is not stored; true when nothing is left. */
    bool leave();
    void takeBack();

    /** What has the keyboard. */
    QWidget *control() const;
    /** The line of a field that is typed in one line, or null. */
    CommitLine *line() const { return m_line; }
    /** The text of a field of several lines, or null. */
    CommitText *text() const { return m_text; }
    ChoiceBox *choice() const { return m_choice; }
    RefusalNote *note() const { return m_note; }

private:
    void makeControl();
    void makeLine();
    void makeChoice();
    void fillChoices();
    void fillTerms();
    void commit(const QString &text);
    void choose(int index);
    void showText(const QString &text, bool another);
    enum class Stored { Yes, No, Elsewhere };
    Stored store(const Value &value);
    void settle(qint64 record, const Value &value, const QString &typed);
    QString typed() const;
    QString shown(const Value &value) const;

    PageContext m_context;
    const Description &m_description;
    const Field &m_field;
    Store m_storeBy;
    qint64 m_record = 0;
    Value m_value;
    CommitLine *m_line = nullptr;
    CommitText *m_text = nullptr;
    ChoiceBox *m_choice = nullptr;
    RefusalNote *m_note = nullptr;
};

} // namespace aanjager

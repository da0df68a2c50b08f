#pragma once

#include "core/domain/applicability.h"
#include "ui/pages/page_context.h"

#include <QModelIndex>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aanjager {

class CellForm;
class ChoiceBox;
class ElidedLabel;
class MatrixModel;

/** What is known of the chosen cell of the matrix, below it: degree and reason, the local state in words, whom to ask;
 * and on request every field of it, edited where it stands. */
class CellInspector : public QWidget
{
    Q_OBJECT

public:
    /** `model` must outlive it. */
    CellInspector(const PageContext &context, const MatrixModel &model, QWidget *parent = nullptr);

    /** Shows a cell, or that none is chosen. */
    void show(const QModelIndex &index);
    /** Opens the fields and goes to the first; where nothing was said, asks the degree first. */
    void edit();
    bool isEditing() const;
    /** Closes the fields; false when a text could not be stored, and stays. */
    bool leave();

    ChoiceBox *degree() const { return m_degree; }
    CellForm *form() const { return m_form; }
    QPushButton *editButton() const { return m_edit; }

signals:
    void degreeAsked(Degree degree);
    void exampleAsked(bool isExample);
    void measureAsked();
    void cardAsked();
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeIdentity();
    QWidget *makeDegree();
    QWidget *makeLocal();
    QWidget *makeContact();
    void showCell(const Applicability *cell, const QModelIndex &index);
    void close();

    PageContext m_context;
    const MatrixModel &m_model;
    QModelIndex m_index;
    QLabel *m_place = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    ChoiceBox *m_degree = nullptr;
    QLabel *m_since = nullptr;
    QLabel *m_localTitle = nullptr;
    QLabel *m_local = nullptr;
    QCheckBox *m_example = nullptr;
    QLabel *m_lead = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_facts = nullptr;
    CellForm *m_form;
};

} // namespace aanjager

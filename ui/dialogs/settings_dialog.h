#pragma once

#include "ui/session/settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace aanjager {

/**
 * What this person chose on this computer: language, colours, text size and function. What is chosen is asked for at
 * once, so that it can be seen; cancelling asks for what was before. It stores nothing itself but the function.
 */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /** `settings` must outlive the dialog. */
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    QComboBox *languageChoice() const { return m_language; }
    QComboBox *lookChoice() const { return m_look; }
    QComboBox *textSizeChoice() const { return m_textSize; }
    QLineEdit *authorField() const { return m_author; }

    void accept() override;
    void reject() override;

signals:
    void languageChosen(const QString &code);
    void lookChosen(LookSetting look);
    void textSizeChosen(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choices
    {
        QString language;
        LookSetting look;
        int textSize;
    };

    void build();
    QWidgetList choices() const;
    void fitAnew();
    void fillChoices();

    Settings &m_settings;
    Choices m_before;
    QComboBox *m_language = nullptr;
    QComboBox *m_look = nullptr;
    QComboBox *m_textSize = nullptr;
    QLineEdit *m_author = nullptr;
};

} // namespace aanjager

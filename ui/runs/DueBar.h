#pragma once

#include "model/domain/RunViews.h"
#include "ui/common/Buttons.h"
#include "ui/runs/RunWords.h"

#include <QFrame>

#include <optional>

class QDateEdit;
class QHBoxLayout;

namespace laurel::ui {

class Label;
class NoticeBar;

// What the calendar says is due, and the way to close it: a day, a button, and a question that
// names what will happen, since a closed cycle stays closed.
class DueBar : public QFrame
{
    Q_OBJECT

public:
    explicit DueBar(const Formats& formats, QWidget* parent = nullptr);

    void addButton(QAction* closeAction);
    void setReadOnly(const QString& why);

    void setToday(QDate today); // the latest day that can be chosen
    void setDue(const DueCycles& due);
    void setRunning(const RunProgress* progress); // nothing: no run is under way
    void setPrimary(bool primary);

    QDate day() const;
    void setDay(QDate day);

    // Asks; or says why there is nothing to close up to that day.
    void askToClose();
    bool isAsking() const;

signals:
    void closeWanted(QDate asOf);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString refusal() const;
    void confirm();
    void stopAsking();
    void showTexts();

    const Formats& m_formats;
    RunWords m_words;
    std::optional<DueCycles> m_due;
    QString m_runningTitle;
    QString m_runningDetail;
    Label* m_title;
    Label* m_detail;
    Label* m_dayLabel;
    QDateEdit* m_day;
    Label* m_problem;
    QHBoxLayout* m_row;
    Button* m_close = nullptr;
    NoticeBar* m_question;
};

} // namespace laurel::ui

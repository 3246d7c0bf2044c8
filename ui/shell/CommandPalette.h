#pragma once

#include "ui/shell/PaletteSections.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLineEdit;
class QListView;

namespace laurel::ui {

// Finds members, numbers, actions and pages from the keyboard (Ctrl+K): lies over the dimmed
// window, and is made once, so that it opens within 50 ms. Of two searches the newer one wins.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostMembers = 8;

    // Covers `window` while it is open.
    CommandPalette(MembersGateway& members, PaletteSources sources, QWidget* window);

    void open(const QString& text = {});
    // Members that were on screen lately (Ctrl+E).
    void openRecent();
    void dismiss();
    // The members asked for have arrived, or none were asked for.
    bool isSettled() const { return m_isSettled; }

    QLineEdit* field() const { return m_field; }
    QListView* list() const { return m_list; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool pressed(QKeyEvent* event);
    void search(const QString& typed);
    void takeMembers(const Result<MemberPage>& page);
    void arrange();
    void place();
    void move(int step, int from);
    void runCurrent();
    void speakCurrent();

    MembersGateway& m_members;
    PaletteSections m_sections;
    QWidget* m_window;
    QFrame* m_panel;
    QLineEdit* m_field;
    QListView* m_list;
    PaletteModel* m_model;
    QPointer<QWidget> m_focusBefore;

    PaletteQuery m_query;
    std::vector<MemberRow> m_found;
    QString m_problem; // why members could not be searched
    int m_asked = 0;
    bool m_isSettled = true;
    bool m_isMoved = false; // the user picked a row: arriving members do not move the choice
    bool m_onlyRecent = false;
};

} // namespace laurel::ui

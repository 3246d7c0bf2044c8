#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace laurel::ui {

enum class BannerKind { Info, Success, Warning, Error };

struct BannerButton
{
    QString text;
    std::function<void()> run; // The banner closes afterwards.
};

// The lines above a page: offline, undo, long tasks. The three latest are shown, older ones come
// back when there is room. They are spoken, never take the focus, and stay until used or closed;
// one with a countdown goes when it ends.
class Banners : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostShown = 3;

    explicit Banners(QWidget* parent = nullptr);
    ~Banners() override;

    using QWidget::show;
    using QWidget::update;
    // The id is for dismiss() and update(); ids are never used twice.
    int show(BannerKind kind, const QString& text, std::vector<BannerButton> buttons = {},
             std::optional<std::chrono::seconds> countdown = {});
    // A new text, for progress; not spoken again. Unknown ids are ignored: the user may have closed
    // it.
    void update(int id, const QString& text);
    void dismiss(int id);
    bool isShown(int id) const;
    int count() const; // with those that wait for room
    // Does what the latest button with this text does (Ctrl+Z for "Undo"). False where there is
    // none.
    bool press(const QString& buttonText);

signals:
    void closed(int id);

private:
    struct Banner;

    void tick();
    void arrange();
    void pressed(int id, const std::function<void()>& run);
    Banner* find(int id) const;

    QVBoxLayout* m_layout;
    std::vector<std::unique_ptr<Banner>> m_banners; // oldest first
    QTimer m_second;
    int m_lastId = 0;
};

} // namespace laurel::ui

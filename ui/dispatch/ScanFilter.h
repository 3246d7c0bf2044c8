#pragma once

#include "ui/dispatch/ScanReader.h"

#include <QBasicTimer>
#include <QObject>

#include <memory>
#include <vector>

class QKeyEvent;
class QWidget;

namespace laurel::ui {

// Listens to the keys of a page and takes scans out of them, wherever the focus is, so that no
// character of a scan reaches a field or a shortcut. Keys that a person pressed go on their way
// after at most the longest gap of a scan.
class ScanFilter : public QObject
{
    Q_OBJECT

public:
    explicit ScanFilter(QWidget& page);
    ~ScanFilter() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void scanned(const QString& code);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    struct HeldKey;

    bool listensTo(const QObject* watched) const;
    bool takePress(const QKeyEvent& key);
    bool takeEnd(const QKeyEvent& key);
    bool takeRelease(const QKeyEvent& key);
    void hold(const QKeyEvent& key);
    void handOn(int presses);

    QWidget& m_page;
    ScanReader m_reader;
    std::vector<HeldKey> m_held; // Presses, each with its release where that came already.
    QBasicTimer m_pause;
    int m_swallowRelease = 0; // the key that ended the last scan
    bool m_isHandingOn = false;
};

} // namespace laurel::ui

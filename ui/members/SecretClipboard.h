#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace laurel::ui {

// Puts a secret on the clipboard and takes it away again after a while, unless something else has
// been copied by then. Asks clipboard managers not to keep it.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject* parent = nullptr);
    ~SecretClipboard() override;

    void setLifetime(std::chrono::milliseconds lifetime) { m_timer.setInterval(lifetime); }
    void copy(const QString& secret);
    void clear();
    bool holdsSecret() const { return !m_secret.isEmpty(); }

signals:
    void cleared();

private:
    QString m_secret;
    QTimer m_timer;
};

} // namespace laurel::ui

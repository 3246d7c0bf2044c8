#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace laurel::ui {

// What the desktop says about light and dark, by the freedesktop portal; it never waits for it.
class PortalColorScheme : public QObject
{
    Q_OBJECT

public:
    explicit PortalColorScheme(QObject* parent = nullptr);

    // Nothing while unknown, without a portal, and where the desktop has no preference.
    std::optional<bool> prefersDark() const { return m_prefersDark; }

signals:
    void changed();

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(unsigned int scheme);

    std::optional<bool> m_prefersDark;
};

} // namespace laurel::ui

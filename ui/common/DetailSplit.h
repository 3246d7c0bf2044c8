#pragma once

#include <QSplitter>

namespace laurel::ui {

// List or board on the leading side, its detail beside it, never over it. The share of each is
// remembered under the object's name.
class DetailSplit : public QSplitter
{
    Q_OBJECT

public:
    explicit DetailSplit(const QString& objectName, QWidget* parent = nullptr);

    // The list first; listWidth is its share at first, in pixels.
    void setPanes(QWidget* list, QWidget* detail, int listWidth = 500);

private:
    void remember() const;
};

} // namespace laurel::ui

#pragma once

#include "ui/dispatch/ScanNotice.h"

#include <QWidget>

class QVBoxLayout;

namespace laurel::ui {

class AddressCard;
class BinCard;
class Button;
class CodeForm;
class Label;
class LinesCard;
class Pill;
class ScanBanner;
class ScrollPane;
class ShipForm;
class ShortForm;
class StepStrip;
struct PageContext;

// One gift on its way out: where it is, the answer to the last scan, what to fetch, where it goes.
// Shows; the page decides.
class DispatchPane : public QWidget
{
    Q_OBJECT

public:
    explicit DispatchPane(PageContext& context, QWidget* parent = nullptr);

    // The buttons are those of the page's actions, which must be registered by now.
    void addActions();

    void setGift(const DispatchDetail& gift);
    void setNotice(const ScanNotice& notice);
    void clearNotice(); // Prompts for the next thing again.
    const ScanNotice& notice() const;
    void start(); // another gift: forms closed and empty

    void openCodeForm();
    void openShortForm();
    void closeForms();

    CodeForm& codeForm() { return *m_codeForm; }
    ShortForm& shortForm() { return *m_shortForm; }
    ShipForm& shipForm() { return *m_shipForm; }

signals:
    void focusLeft(); // A form that had the focus was closed.

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QString shippedText(const DispatchDetail& gift) const;

    PageContext& m_context;
    QVBoxLayout* m_column;
    Label* m_number;
    Label* m_whose;
    Pill* m_state;
    StepStrip* m_steps;
    ScanBanner* m_banner;
    BinCard* m_bin;
    LinesCard* m_lines;
    AddressCard* m_address;
    ShipForm* m_shipForm;
    CodeForm* m_codeForm;
    ShortForm* m_shortForm;
    ScrollPane* m_scroll;
    ScanNotice m_prompt;
    bool m_isPrompting = true;
};

} // namespace laurel::ui

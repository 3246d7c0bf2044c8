#pragma once

#include "model/gateways/Gateways.h"
#include "ui/common/Session.h"
#include "ui/members/SecretClipboard.h"

#include <QFrame>

namespace laurel::ui {

class Button;
class Label;

// Shows the code of one voucher, once: it says first that asking is recorded, then shows the code
// and copies it, then forgets it. The code is in no model, no tooltip and no log.
class CodeReveal : public QFrame
{
    Q_OBJECT

public:
    CodeReveal(MembersGateway& gateway, const Session& session, QWidget* parent = nullptr);

    // Asks whether to show the code of this voucher.
    void offer(MemberId member, VoucherId voucher, const QString& lastFour);
    // Forgets everything and hides; what is on the clipboard stays for its 30 s.
    void close();
    SecretClipboard& clipboard() { return m_clipboard; }

signals:
    void closed();

private:
    void ask();
    void take(const Result<QString>& code);
    void shown(bool hasCode);

    MembersGateway& m_gateway;
    const Session& m_session;
    std::optional<MemberId> m_member;
    std::optional<VoucherId> m_voucher;
    quint64 m_generation = 0;
    SecretClipboard m_clipboard;
    Label* m_title;
    Label* m_code;
    Label* m_sentence;
    Button* m_show;
    Button* m_close;
};

} // namespace laurel::ui

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../ui/Icon.tsx';

interface DoorProps {
  readonly role: string;
  readonly question: string;
  readonly href: string;
  /** A small true answer. */
  readonly children: ReactNode;
}

/** A question that somebody in a role has, with the beginning of its answer. */
export function Door({ role, question, href, children }: DoorProps) {
  return (
    <li>
      <p className="doors__role">{role}</p>
      <h2>
        <Link to={href}>
          {question}
          <Icon name="arrow" size={22} />
        </Link>
      </h2>
      <div className="doors__answer">{children}</div>
    </li>
  );
}

/**
 * Group commit: what arrives while a flush is under way goes into the next one together. Under load a statement then
 * carries many updates; an idle bot waits for nobody.
 *
 * A batch that fails is tried again one by one, so that what one item brought about does not fall on its neighbours.
 */
export function createBatcher<In, Out>(
  flush: (items: readonly In[]) => Promise<readonly Out[]>,
  most: number,
): (item: In) => Promise<Out> {
  interface Ticket {
    readonly item: In;
    readonly resolve: (out: Out) => void;
    readonly reject: (error: unknown) => void;
  }
  let tickets: Ticket[] = [];
  let flushing = false;

  async function one(ticket: Ticket): Promise<void> {
    try {
      const [out] = await flush([ticket.item]);
      ticket.resolve(out as Out);
    } catch (error) {
      ticket.reject(error);
    }
  }

  async function drain(): Promise<void> {
    flushing = true;
    while (tickets.length > 0) {
      const batch = tickets.slice(0, most);
      tickets = tickets.slice(most);
      try {
        const outs = await flush(batch.map(({ item }) => item));
        batch.forEach((ticket, index) => ticket.resolve(outs[index] as Out));
      } catch (error) {
        const [alone, ...others] = batch;
        if (alone && others.length === 0) alone.reject(error);
        else for (const ticket of batch) await one(ticket);
      }
    }
    flushing = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      tickets.push({ item, resolve, reject });
      // The microtask lets everything that became ready in this turn of the loop share the first flush.
      if (!flushing) {
        flushing = true;
        queueMicrotask(() => void drain());
      }
    });
}
